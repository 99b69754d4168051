'use client'

import { useEffect } from 'react'
import { FIGURES, type Place } from '@/lib/share/place'

/**
 * Where in a view the reader stands: at a sentence. Asked only when a link is made, so that selecting a sentence
 * draws nothing but the sentence.
 */
let standing: (() => Place | null) | null = null

/**
 * While this is shown, `where` says where the reader stands in it. Give it the same function as long as it says the
 * same.
 */
export function useStanding(where: () => Place | null): void {
  useEffect(() => {
    standing = where
    return () => {
      if (standing === where) standing = null
    }
  }, [where])
}

const VIEWS = new Map<string, Place>([
  ['/compare/read', { view: 'read', sentence: null }],
  ['/compare/charts', { view: 'charts', figure: null }],
  ['/compare/coverage', { view: 'coverage' }],
  ['/compare/people', { view: 'people' }],
  ['/compare/sources', { view: 'sources' }],
])
const SUMMARY: Place = { view: 'summary' }

/**
 * The places that a link made here can open at: the nearest one first, the whole comparison last. Of the charts each is
 * one: whoever shares stands at the head of the page, whichever of them is meant.
 */
export function placesHere(pathname: string): readonly Place[] {
  const view = VIEWS.get(pathname)
  if (!view) return [SUMMARY]
  if (view.view === 'charts') return [view, ...FIGURES.map((figure): Place => ({ view: 'charts', figure })), SUMMARY]
  const spot = standing?.() ?? null
  return spot?.view === view.view ? [spot, view, SUMMARY] : [view, SUMMARY]
}
