const emptyLinkWords =
  /^(?:click |tap )?(?:here|this|link|this link|read more|more|learn more|website|pulse aquí|aquí|más)[.!]?$/iu;

/** Accepts only complete https addresses. */
export const checkSecureUrl = (value: string | null | undefined): true | string => {
  if (!value) return 'Enter the address of the page.';
  if (!URL.canParse(value)) return 'Enter the whole address, starting with https://';
  const { protocol, hostname, username } = new URL(value);
  if (protocol !== 'https:') return 'Use an address that starts with https://';
  if (username !== '' || !hostname.includes('.')) return 'This does not look like the address of a public page.';
  return true;
};

/** Refuses link text that says nothing when read on its own. */
export const checkLinkText = (value: string | null | undefined): true | string => {
  const words = value?.trim() ?? '';
  if (words === '') return 'Enter the title of the page that the link leads to.';
  if (emptyLinkWords.test(words)) return `Name the page instead of “${words}”: links are often read out on their own.`;
  return true;
};
