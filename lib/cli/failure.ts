/** An expected failure of the command line: one clear sentence, exit code 1, no stack trace. */
export class Failure extends Error {
  override name = 'Failure'
}
