import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { sampleContext as context } from '../sample-context';
import { OutsideResourceView } from './component';
import { specialistSociety } from './fixtures';
import { checkLinkText, checkSecureUrl } from './rules';

describe('outside resource', () => {
  it('links with the title and says that it leads away', () => {
    const html = renderToStaticMarkup(<OutsideResourceView fields={specialistSociety} context={context} />);
    expect(html).toContain('>What a physiatrist does</a>');
    expect(html).toContain('Leads to another website: www.aapmr.org');
  });

  it.each(['http://aapmr.org', 'aapmr.org', 'javascript:alert(1)', 'https://localhost', 'https://me@aapmr.org', ''])(
    'refuses the address %s',
    (url) => {
      expect(checkSecureUrl(url)).toEqual(expect.any(String));
    },
  );

  it('accepts a complete https address', () => {
    expect(checkSecureUrl(specialistSociety.url)).toBe(true);
  });

  it.each(['Click here', 'here', 'Read more', ' '])('refuses “%s” as link text', (title) => {
    expect(checkLinkText(title)).toEqual(expect.any(String));
  });

  it('accepts a title that merely holds such a word', () => {
    expect(checkLinkText('What happens here in the clinic')).toBe(true);
  });
});
