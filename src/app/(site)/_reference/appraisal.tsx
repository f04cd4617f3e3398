import type { ReferenceView } from '@/collections/reference/queries';
import type { Locale } from '@/core/locales';
import { FactList } from '@/ui/content/fact-list';
import { LevelLadder } from '@/ui/evidence/level-ladder';
import { formatDay, formatNumber } from '@/ui/format';
import { messagesFor } from '@/ui/messages/messages-for';

import type { PageSection } from '../_frame/page-section';
import { present, sectionIf } from '../_frame/page-section';
import { wordsFor } from '../_words/words-for';

type Args = { reference: ReferenceView; locale: Locale };

/** Kinds of work that speak about the studies of others. */
const pooled = new Set<ReferenceView['design']>(['systematic-review', 'narrative-review', 'guideline']);

const Level = ({ reference: { level, population }, locale }: Args) => {
  const words = wordsFor(locale).reference;
  const inWords = level === null ? words.noLevel : words.levelText(level);
  return (
    <>
      <p>{population === 'people' ? inWords : `${inWords} ${words.notInPeople}`}</p>
      <LevelLadder levels={Object.values(words.levels)} level={level} mark={words.thisStudy} />
      <p className="small">{words.levelSource}</p>
    </>
  );
};

const participantsOf = ({ reference: { design, sampleSize }, locale }: Args) => ({
  count: sampleSize === null ? null : formatNumber({ value: sampleSize, locale }),
  pooled: pooled.has(design),
});

const registryOf = ({ reference: { verification, checkedOn }, locale }: Args): string => {
  const words = wordsFor(locale).reference;
  const asked = checkedOn === null ? '' : ` ${words.askedOn(formatDay({ day: checkedOn, locale }))}`;
  return `${words.registryText[verification]}${asked}`;
};

const updateOf = ({ reference: { updateStatus, verification }, locale }: Args): string => {
  const words = wordsFor(locale).reference;
  const isUnknown = updateStatus === 'none' && verification === 'unchecked';
  return isUnknown ? words.updateUnknown : words.updateText[updateStatus];
};

/** What a patient should know about a study before believing it. */
export const appraisalSections = (args: Args): PageSection[] => {
  const { reference, locale } = args;
  const words = wordsFor(locale).reference;
  const { design, population, finding, limitations, funding, conflict } = reference;
  return present([
    sectionIf({
      when: finding !== null || limitations !== null,
      id: 'summary',
      title: words.summary,
      content: (
        <FactList
          className="record"
          facts={[
            [words.found, finding],
            [words.limits, limitations],
          ]}
        />
      ),
    }),
    {
      id: 'study',
      title: words.study,
      content: (
        <FactList
          className="record"
          facts={[
            [words.design, `${messagesFor(locale).terms.studyDesign[design]}. ${words.designText[design]}`],
            [words.population, words.populationText[population](participantsOf(args))],
            [words.paid, funding ?? words.notStated],
            [words.conflicts, conflict ?? words.notStated],
          ]}
        />
      ),
    },
    { id: 'level', title: words.trust, content: <Level {...args} /> },
    {
      id: 'entry',
      title: words.entry,
      content: (
        <FactList
          className="record"
          facts={[
            [words.registry, registryOf(args)],
            [words.update, updateOf(args)],
          ]}
        />
      ),
    },
  ]);
};
