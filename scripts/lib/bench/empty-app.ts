const words =
  'amber basin cedar delta ember fjord grove haven inlet jetty knoll larch meadow nectar orchid pebble'.split(' ');

/** Text of so many characters that compresses about as well as prose: the words follow a fixed pseudo-random order. */
const prose = (characters: number): string => {
  let state = 1;
  let text = '';
  while (text.length < characters) {
    state = (state * 48_271) % 2_147_483_647;
    text += `${words[state % words.length] ?? ''}${String(state % 97)} `;
  }
  return text.slice(0, characters);
};

/** The scripts and the page's data, which repeats its text, are part of the size of a framework's page. */
const frameBytes = 6_000;

/**
 * A Next.js app with nothing in it but a page with a dynamic route, kept once rendered, whose HTML is about as long
 * as the page that it is compared with.
 */
export const emptyApp = ({ root, bytes }: { root: string; bytes: number }): Record<string, string> => ({
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(root)} }, poweredByHeader: false };`,
  'app/layout.jsx': `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
  'app/[slug]/page.jsx': `
    export const generateStaticParams = () => [];
    export default async function Page({ params }) {
      const { slug } = await params;
      return <main><h1>{slug}</h1><p>${prose(Math.max(0, Math.round((bytes - frameBytes) / 2)))}</p></main>;
    }`,
});
