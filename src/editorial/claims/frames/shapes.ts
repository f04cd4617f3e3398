/** Illnesses by the ending of their name, which no list holds in full: "epicondylitis", "phobias". */
const illness =
  /^[a-z]{3,}(?:itis|itides|algia|algias|opathy|opathies|phobia|phobias|rrhoea|rrhea|uria|aemia|emia|oma|omas|ectasia|plegia|paresis|spasm|spasms|osis)$/;

const notIllnesses = new Set(
  (
    'diagnosis prognosis hypnosis metamorphosis symbiosis osmosis apoptosis mitosis meiosis ketosis homeopathy homoeopathy osteopathy ' +
    'naturopathy allopathy aroma aromas diploma diplomas stroma academia bohemia nostalgia'
  ).split(' '),
);

const treatments = /^[a-z]{3,}(?:therapy|therapies|plasty|plasties|puncture)$/;
const notTreatments =
  /^(?:chemotherapy|radiotherapy|immunotherapy|physiotherapy|psychotherapy|venepuncture|venipuncture)$/;

/** Classes that the shape of a word tells. */
export const shapeNames = (word: string): readonly string[] => {
  if (illness.test(word)) return notIllnesses.has(word) ? [] : ['disease', 'ill'];
  return treatments.test(word) && !notTreatments.test(word) ? ['treatment', 'namedTreatment'] : [];
};
