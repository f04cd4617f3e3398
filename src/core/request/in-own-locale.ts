import { isolateObjectProperty, type PayloadRequest } from 'payload';

/**
 * The same request, in the same transaction, with a language of its own. Payload's Local API writes the
 * language it is asked for into the request it is given: a hook that reads another language through its
 * own request would change the language in which the document is then saved.
 */
export const inOwnLocale = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale']);
