import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import type { Certainty, Verdict } from '../vocabulary';
import { type Amount, type EvidenceCellView } from './evidence-cell';
import type { EvidenceMapView } from './evidence-map';
import { directionSigns } from './direction-mark';

const radii = { small: 8, medium: 13, large: 18 };

type Size = keyof typeof radii;

const certainties: Certainty[] = ['high', 'moderate', 'low', 'very-low'];

const shownVerdicts: Verdict[] = ['favours', 'no-difference', 'against', 'varied', 'uncertain'];

/** Where only some of the people count, nobody knows how few: the smallest size claims least. */
const sizeOf = ({ people }: Amount): Size => {
  if (people === null || people.scope === 'fewer' || people.count < 50) return 'small';
  return people.count < 200 ? 'medium' : 'large';
};

/** Fills that differ without their colours; drawn once, used by every bubble. */
const Patterns = () => (
  <svg className="map-patterns" width="0" height="0">
    <pattern id="map-high" className="ink-high" width="4" height="4" patternUnits="userSpaceOnUse">
      <path d="M0 2h4" strokeWidth="4" />
    </pattern>
    <pattern
      id="map-moderate"
      className="ink-moderate"
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 2.5h5" strokeWidth="3" />
    </pattern>
    <pattern id="map-low" className="ink-low" width="5" height="5" patternUnits="userSpaceOnUse">
      <path d="M2.5 2.5h0" strokeWidth="2.6" strokeLinecap="round" />
    </pattern>
  </svg>
);

const Bubble = ({ certainty, size }: { certainty: Certainty; size: Size }) => (
  <svg className={`bubble bubble-${certainty}`} viewBox="-20 -20 40 40">
    <circle r={radii[size]} fill={certainty === 'very-low' ? 'none' : `url(#map-${certainty})`} />
  </svg>
);

const Sign = ({ direction }: { direction: Verdict }) => (
  <span className={`sign direction-${direction}`}>{directionSigns[direction]}</span>
);

/** Nothing was found, although somebody looked: a crossed circle, which is no bubble. */
const Nothing = () => (
  <svg className="bubble bubble-none" viewBox="-20 -20 40 40">
    <path d="M-7 7 7 -7M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0" />
  </svg>
);

const Cell = ({ cell }: { cell: EvidenceCellView }) => {
  if (cell.kind === 'unrated') return '·';
  // The table has the same links with words; a second set would only be in the way of a keyboard.
  return (
    <a href={cell.href} tabIndex={-1} title={cell.label}>
      {cell.kind === 'unstudied' ? (
        <Nothing />
      ) : (
        <>
          <Bubble certainty={cell.mark.certainty} size={sizeOf(cell.amount)} />
          <Sign direction={cell.mark.direction} />
        </>
      )}
    </a>
  );
};

const Legend = ({ locale }: { locale: Locale }) => {
  const { evidence: t, certainty: certaintyWords } = messagesFor(locale);
  return (
    <div className="map-legend">
      <p>
        <strong>{t.map.sizeLegend}</strong>
        {(Object.keys(radii) as Size[]).map((size) => (
          <span key={size}>
            <Bubble certainty="moderate" size={size} /> {t.map.size[size]}
          </span>
        ))}
      </p>
      <p>
        <strong>{t.map.certaintyLegend}</strong>
        {certainties.map((certainty) => (
          <span key={certainty}>
            <Bubble certainty={certainty} size="medium" /> {certaintyWords[certainty]}
          </span>
        ))}
      </p>
      <p>
        <strong>{t.map.directionLegend}</strong>
        {shownVerdicts.map((direction) => (
          <span key={direction}>
            <Sign direction={direction} /> {t.direction[direction]}
          </span>
        ))}
        <span>
          <Nothing /> {t.direction['no-studies']}
        </span>
        <span>
          <span className="sign">·</span> {t.map.unrated}
        </span>
      </p>
    </div>
  );
};

/**
 * The map as a picture: size for the amount of evidence, colour and pattern for its certainty, a sign for what was
 * found. Hidden from screen readers, which have the same as a table.
 */
export const EvidencePicture = ({ map, locale }: { map: EvidenceMapView; locale: Locale }) => (
  <>
    <p>{messagesFor(locale).evidence.map.hint}</p>
    <div className="map-drawing" aria-hidden="true">
      <Patterns />
      <Legend locale={locale} />
      <table>
        <thead>
          <tr>
            <td />
            {map.columns.map(({ href, label }) => (
              <td key={href}>
                <span>{label}</span>
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map(({ subject, cells }) => (
            <tr key={subject.href}>
              <td>{subject.label}</td>
              {cells.map((cell, index) => (
                <td key={map.columns[index]?.href}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);
