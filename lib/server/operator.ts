import { z } from '@/lib/zod'
import { answer } from './answers'
import { readEnvironment, type Environment } from './environment'
import { importSettingsOrOff } from './import/settings'

const said = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `must have at most ${most} characters`)
    .default('')
    .transform((value) => value || null)

const Variables = z.object({
  /** Who answers for this website: a person or a body, as it is to stand on the privacy page. */
  SLANTWISE_OPERATOR: said(200),
  /** How to reach them: an address of e-mail or of a page, or a few words. */
  SLANTWISE_CONTACT: said(300),
})

/**
 * Who runs this website, for its privacy page, and whether it fetches web pages, for the first page. The pages are the
 * same for every operator: they are made when Slantwise is built, before anybody has set this.
 */
export function operatorAnswer(environment: Environment): Response {
  const { SLANTWISE_OPERATOR: operator, SLANTWISE_CONTACT: contact } = readEnvironment(Variables, environment)
  return answer(200, { operator, contact, import: importSettingsOrOff(environment).on })
}
