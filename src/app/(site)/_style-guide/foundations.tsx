import type { Locale } from '@/core/locales';
import { contrastOf } from '@/ui/colour/contrast';
import { type ColourName, leastContrast, pairs, palettes, type Scheme, schemes } from '@/ui/colour/palette';
import { TableRegion } from '@/ui/content/table-region';
import { formatNumber } from '@/ui/format';

import { wordsFor } from '../_words/words-for';

const sizes = ['display', 'heading', 'title', 'large', 'base', 'small'] as const;

const names = Object.keys(palettes.light) as ColourName[];

/** Only this page shows the tokens bare, so only this page has rules for it. */
export const guideStyles = [
  ...sizes.map((size) => `.size-${size}{font-size:var(--text-${size});line-height:1.25}`),
  '.size-display,.size-heading,.size-title{font-family:var(--font-serif);font-weight:600}',
  ...names.map((name) => `.swatch-${name}{background:var(--color-${name})}.front-${name}{color:var(--color-${name})}`),
  '.swatch{display:inline-block;vertical-align:middle;min-width:3.5rem;padding:.125rem .5rem;border:1px solid var(--color-edge);border-radius:4px}',
  '.swatch .mark{display:block;width:1.5rem;height:1.5rem;border-radius:50%}',
  '.sample{padding-top:1.5rem}.sample-variant{margin-top:1rem}.sample-variant>*+*{margin-top:.5rem}',
].join('');

export const TypeScale = () => (
  <>
    {sizes.map((size) => (
      <p key={size} className={`size-${size}`}>
        {size}: The nerve runs through a narrow tunnel
      </p>
    ))}
  </>
);

/** A pair as a reader sees it: words on a ground, or a mark that carries meaning without words. */
const Pair = ({ front, ground, kind }: (typeof pairs)[number]) => (
  <span className={`swatch swatch-${ground}`}>
    {kind === 'text' ? (
      <span className={`front-${front}`}>Aa</span>
    ) : (
      <span className={`mark swatch-${front}`} aria-hidden="true" />
    )}
  </span>
);

/** Every pair of colours that meets on the site, with its contrast for each kind of reader. */
export const Colours = ({ locale }: { locale: Locale }) => {
  const words = wordsFor(locale).styleGuide;
  const ratio = ({ front, ground }: (typeof pairs)[number], scheme: Scheme): string => {
    const value = contrastOf(palettes[scheme][front], palettes[scheme][ground]);
    return formatNumber({ value: Math.floor(value * 10) / 10, locale });
  };
  return (
    <TableRegion label={words.colours}>
      <table className="data-table">
        <caption>
          {words.contrast(
            leastContrast({ kind: 'text', scheme: 'light' }),
            leastContrast({ kind: 'mark', scheme: 'light' }),
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.pair}</th>
            {schemes.map((scheme) => (
              <th key={scheme} scope="col">
                {words.schemes[scheme]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.front} ${pair.ground}`}>
              <th scope="row">
                <Pair {...pair} /> {pair.front} / {pair.ground}
              </th>
              {schemes.map((scheme) => (
                <td key={scheme}>{ratio(pair, scheme)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
};
