'use client'

export function StartScreen() {
  return <h1>The same event, told differently</h1>
}
