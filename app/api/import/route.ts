import { createImportHandler } from '@/lib/server/import/handler'
import { notAllowed } from '@/lib/server/methods'

let handle: ReturnType<typeof createImportHandler> | undefined

/** Fetches a web page for a reader: `{url}` in, its article or a refusal out. */
export function POST(request: Request): Promise<Response> {
  // Not when the file is loaded: the build loads it too, without the operator's environment.
  handle ??= createImportHandler(process.env)
  return handle(request)
}

const refused = () => notAllowed(['POST'])
export { refused as DELETE, refused as GET, refused as HEAD, refused as OPTIONS, refused as PATCH, refused as PUT }
