/** The light theme's colours, as in app/globals.css: files are read on white, whatever the screen shows. */
export const LIGHT: ReadonlyMap<string, string> = new Map([
  ['--paper', '#fbfaf7'],
  ['--card', '#ffffff'],
  ['--ink', '#1f1c18'],
  ['--soft', '#6a645b'],
  ['--rule', '#e5e0d6'],
  ['--field', '#8d867a'],
  ['--accent', '#14504f'],
  ['--doc-a', '#1c5d99'],
  ['--doc-b', '#b5491a'],
  ['--doc-c', '#00735a'],
  ['--doc-d', '#8a3f8f'],
  ['--doc-e', '#7d6200'],
  ['--doc-f', '#4f5b66'],
  ['--doc-ink', '#ffffff'],
  ['--judgment', '#8a5a00'],
  ['--judgment-tint', '#fdf1d3'],
  ['--drama', '#a3243b'],
  ['--drama-tint', '#fce4e6'],
  ['--naming', '#5b45a8'],
  ['--naming-tint', '#ebe6fa'],
  ['--sourcing', '#44625f'],
])

/** A value with every `var(--name)` of the theme in its light colour. */
export function inLight(value: string): string {
  return value.replace(/var\((--[a-z-]+)\)/g, (whole, name: string) => LIGHT.get(name) ?? whole)
}

/** Fonts that a device has by itself: not those of the page, which the layout would take and the file has not. */
export const SANS = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif'
export const SERIF = 'Georgia, Cambria, Times New Roman, serif'
