type Link = { title: string; url: string; summary: string };

type LlmsTxt = { title: string; summary: string; note: string; sections: { title: string; links: Link[] }[] };

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A guide to the site for assistants, in the form of llmstxt.org: title, summary, and lists of links to Markdown. */
export const writeLlmsTxt = ({ title, summary, note, sections }: LlmsTxt): string => {
  const list = sections
    .filter(({ links }) => links.length > 0)
    .flatMap((section) => [
      `## ${section.title}`,
      section.links.map((link) => `- [${link.title}](${link.url}): ${onOneLine(link.summary)}`).join('\n'),
    ]);
  return `${[`# ${title}`, `> ${onOneLine(summary)}`, onOneLine(note), ...list].join('\n\n')}\n`;
};
