/** An answer that names the part of the request that was wrong, in the form of Payload's own. */
export const refuse = ({ status, field, message }: { status: number; field: string; message: string }): Response =>
  Response.json({ errors: [{ message, data: { errors: [{ path: field, message }] } }] }, { status });
