import { z } from '@/lib/zod'
import { answer } from './answers'
import { readEnvironment, type Environment } from './environment'

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
 * Who runs this website, for its privacy page. The page itself is the same for every operator: it is made when
 * Slantwise is built, before anybody has set this.
 */
export function operatorAnswer(environment: Environment): Response {
  const variables = readEnvironment(Variables, environment)
  return answer(200, { operator: variables.SLANTWISE_OPERATOR, contact: variables.SLANTWISE_CONTACT })
}
