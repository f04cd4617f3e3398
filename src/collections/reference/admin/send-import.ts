import type { ImportResult } from '../import/result';

type Answer = { results?: ImportResult[]; errors?: { message: string }[] };

/** What an editor reads when an import could not be done; the text is still there. */
export type Refused = { results: null; message: string };

const readAnswer = async (response: Response): Promise<Answer> => {
  try {
    return (await response.json()) as Answer;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
};

/** Asks the server to import a text, or only to say what it would do. */
export const sendImport = async ({
  api,
  text,
  dryRun,
}: {
  api: string;
  text: string;
  dryRun: boolean;
}): Promise<{ results: ImportResult[] } | Refused> => {
  try {
    const response = await fetch(`${api}/references/import`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, dryRun }),
    });
    const { results, errors } = await readAnswer(response);
    if (response.ok && results) return { results };
    const reason = errors?.[0]?.message ?? `The server answered with ${response.status}.`;
    return { results: null, message: `${reason} What you pasted is still here.` };
  } catch (error) {
    // Anything else than a failed connection is a fault of this page.
    if (!(error instanceof TypeError)) throw error;
    return { results: null, message: 'The server could not be reached. What you pasted is still here; try again.' };
  }
};
