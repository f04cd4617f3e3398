import type { Fixture } from '@/core/fixtures/fixture';

type Entry = { key: string; term: string; definition: string; aliases?: string[]; related?: string[] };

const define = ({ key, term, definition, aliases = [], related = [] }: Entry): Fixture<'glossary-terms'> => ({
  key,
  data: (id) => ({
    term,
    slug: key,
    generateSlug: false,
    definition,
    aliases: aliases.map((name) => ({ name })),
    related: related.map((other) => id('glossary-terms', other)),
    _status: 'published',
  }),
});

const body: Entry[] = [
  {
    key: 'enthesis',
    term: 'Enthesis',
    definition:
      'The place where a tendon or ligament joins a bone. The heel and the outer elbow are well-known examples.',
    aliases: ['Entheses'],
    related: ['tendon', 'ligament'],
  },
  {
    key: 'fascia',
    term: 'Fascia',
    definition: 'Thin, tough sheets that wrap muscles, nerves and organs and hold them in place.',
    related: ['ligament'],
  },
  {
    key: 'ligament',
    term: 'Ligament',
    definition: 'A strong band that ties one bone to another and keeps a joint steady.',
    aliases: ['Ligaments'],
    related: ['tendon', 'enthesis'],
  },
  {
    key: 'tendon',
    term: 'Tendon',
    definition: 'A cord that joins a muscle to a bone, so that the muscle can move it.',
    aliases: ['Tendons'],
    related: ['ligament', 'tendinopathy'],
  },
  {
    key: 'tendinopathy',
    term: 'Tendinopathy',
    definition: 'Pain and change in a tendon, mostly after more load than it could handle.',
    aliases: ['Tendinitis', 'Tendinosis'],
    related: ['tendon'],
  },
  {
    key: 'neuropathy',
    term: 'Neuropathy',
    definition:
      'Damage or illness of nerves outside the brain and spine. It can cause tingling, burning, numbness or weakness.',
    aliases: ['Nerve damage'],
    related: ['entrapment'],
  },
  {
    key: 'entrapment',
    term: 'Entrapment',
    definition: 'A nerve that is squeezed where it passes through a narrow place, such as the wrist or elbow.',
    aliases: ['Entrapment neuropathy', 'Pinched nerve'],
    related: ['neuropathy', 'hydrodissection'],
  },
  {
    key: 'trigger-point',
    term: 'Trigger point',
    definition: 'A tender knot in a muscle. Pressing it can cause pain in another place.',
    aliases: ['Trigger points'],
  },
  {
    key: 'inflammation',
    term: 'Inflammation',
    definition: 'The way the body reacts to injury or germs. The area may get warm, red, swollen and sore.',
  },
];

const treatment: Entry[] = [
  {
    key: 'dextrose',
    term: 'Dextrose',
    definition:
      'Another name for glucose, a simple sugar. For injections it is mixed with sterile water, at a strength given in percent.',
    aliases: ['Glucose', 'D5W'],
    related: ['hypertonic'],
  },
  {
    key: 'hypertonic',
    term: 'Hypertonic',
    definition:
      'More concentrated than the fluids of the body. Dextrose at 12.5% to 25% is hypertonic, while 5% is close to the body’s own level.',
    related: ['dextrose'],
  },
  {
    key: 'perineural',
    term: 'Perineural',
    definition: 'Around a nerve. A perineural injection puts fluid next to a nerve, not into it.',
    related: ['hydrodissection'],
  },
  {
    key: 'hydrodissection',
    term: 'Hydrodissection',
    definition:
      'Using fluid from a needle to make room around a nerve. The needle and the nerve are watched on ultrasound.',
    aliases: ['Nerve hydrodissection'],
    related: ['perineural', 'ultrasound-guidance'],
  },
  {
    key: 'prolotherapy',
    term: 'Prolotherapy',
    definition:
      'Repeated injections of an irritating solution, mostly strong dextrose, at ligaments, tendons or joints that hurt. How it might work is not settled.',
    aliases: ['Proliferative therapy'],
    related: ['dextrose', 'hypertonic'],
  },
  {
    key: 'ultrasound-guidance',
    term: 'Ultrasound guidance',
    definition:
      'Watching the needle and the tissue on a screen by sound waves while an injection is given. No X-rays are used.',
    aliases: ['Ultrasound-guided'],
    related: ['fluoroscopy', 'landmark-guidance'],
  },
  {
    key: 'fluoroscopy',
    term: 'Fluoroscopy',
    definition: 'A moving X-ray picture that shows where the needle is. It uses a small dose of radiation.',
    aliases: ['Live X-ray'],
    related: ['ultrasound-guidance'],
  },
  {
    key: 'landmark-guidance',
    term: 'Landmark guidance',
    definition: 'Finding the place for an injection by sight and touch, with bones and muscles as signposts.',
    aliases: ['Landmark'],
    related: ['ultrasound-guidance'],
  },
  {
    key: 'corticosteroid',
    term: 'Corticosteroid',
    definition:
      'A drug that calms inflammation. Cortisone and triamcinolone are examples. It is often injected for joint, tendon or nerve pain.',
    aliases: ['Steroid', 'Cortisone', 'Triamcinolone'],
    related: ['inflammation'],
  },
  {
    key: 'local-anesthetic',
    term: 'Local anesthetic',
    definition: 'A drug, such as lidocaine, that numbs one area for some hours.',
    aliases: ['Lidocaine', 'Numbing drug'],
  },
  {
    key: 'contraindication',
    term: 'Contraindication',
    definition:
      'A reason not to give a treatment. If it is absolute, the treatment is not given. If it is relative, risks and benefits are weighed first.',
    aliases: ['Contraindications'],
  },
  {
    key: 'hyperglycemia',
    term: 'Hyperglycemia',
    definition: 'Too much sugar in the blood. It is mostly seen in diabetes.',
    aliases: ['High blood sugar', 'Hyperglycaemia'],
    related: ['dextrose'],
  },
  {
    key: 'pneumothorax',
    term: 'Pneumothorax',
    definition:
      'Air between the lung and the chest wall, which can make the lung collapse. A needle near the ribs can cause it. It is an emergency.',
    aliases: ['Collapsed lung', 'Lung puncture'],
  },
];

const evidence: Entry[] = [
  {
    key: 'trpv1',
    term: 'TRPV1',
    definition:
      'A sensor on nerve endings that reacts to heat and to chili pepper. It is studied as one way in which dextrose might change pain.',
    related: ['substance-p'],
  },
  {
    key: 'substance-p',
    term: 'Substance P',
    definition: 'A messenger that nerve endings release when they signal pain.',
    related: ['trpv1'],
  },
  {
    key: 'randomised-trial',
    term: 'Randomised trial',
    definition:
      'A study in which chance decides who gets which treatment. This makes the groups alike, so that a fair comparison is possible.',
    aliases: ['Randomized controlled trial', 'RCT'],
    related: ['placebo', 'systematic-review'],
  },
  {
    key: 'placebo',
    term: 'Placebo or saline control',
    definition:
      'A treatment without the active substance, for comparison. In injection trials it is often salt water, also called saline.',
    aliases: ['Placebo', 'Saline control', 'Control injection'],
    related: ['randomised-trial'],
  },
  {
    key: 'systematic-review',
    term: 'Systematic review',
    definition:
      'A study of studies. The authors search for all trials on a question by a written plan, judge them and sum them up.',
    aliases: ['Meta-analysis', 'Cochrane review'],
    related: ['randomised-trial', 'grade-certainty'],
  },
  {
    key: 'grade-certainty',
    term: 'GRADE certainty',
    definition:
      'How sure we can be that a result is close to the truth: high, moderate, low or very low. It does not say how large the effect is.',
    aliases: ['GRADE', 'Certainty of evidence'],
    related: ['systematic-review'],
  },
  {
    key: 'case-series',
    term: 'Case series',
    definition:
      'A report on people who all had the same treatment. Without a comparison group it cannot show that the treatment made the difference.',
    related: ['randomised-trial'],
  },
  {
    key: 'conflict-of-interest',
    term: 'Conflict of interest',
    definition: 'Something that could sway a person’s judgment, such as being paid for the treatment that is studied.',
    aliases: ['Competing interest'],
  },
];

const rules: Entry[] = [
  {
    key: 'off-label',
    term: 'Off-label',
    definition:
      'Using a drug for a purpose that is not on the label approved by the regulator. Doctors may do so, but should tell you.',
    aliases: ['Off-label use'],
  },
  {
    key: 'good-faith-estimate',
    term: 'Good-faith estimate',
    definition:
      'A written list of expected costs. In the United States you have a right to it before planned care if you have no insurance or do not use it.',
    related: ['self-pay'],
  },
  {
    key: 'self-pay',
    term: 'Self-pay',
    definition: 'You pay for the care yourself, and no insurer is billed.',
    related: ['good-faith-estimate'],
  },
];

/** Words that the demo pages use and that patients may not know. */
export const glossaryTermFixtures: Fixture<'glossary-terms'>[] = [...body, ...treatment, ...evidence, ...rules].map(
  define,
);
