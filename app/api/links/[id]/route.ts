import { shortLinks } from '@/lib/server/links/process'
import { notAllowed, READING } from '@/lib/server/methods'

type Context = RouteContext<'/api/links/[id]'>

/** The sealed bytes of a short link. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return shortLinks().handlers.GET(request, (await params).id)
}

/** Makes a short link; doing it again changes nothing. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  return shortLinks().handlers.PUT(request, (await params).id)
}

/** Removes it, for whoever has its token. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  return shortLinks().handlers.DELETE(request, (await params).id)
}

const refused = () => notAllowed([...READING, 'PUT', 'DELETE'])
export { refused as OPTIONS, refused as PATCH, refused as POST }
