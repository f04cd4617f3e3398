import { describe, expect, test } from 'vitest';

import { readText } from '../../text/checked-text';
import { findConditions } from './listed-conditions';

const raised = (text: string): boolean => findConditions(readText(text)).length > 0;

describe('many conditions without evidence', () => {
  test.each([
    'We treat tennis elbow, golfer’s elbow, plantar fasciitis, knee osteoarthritis, frozen shoulder, sciatica and whiplash.',
    'It helps with rheumatoid arthritis, gout, lupus, psoriasis, IBS, PCOS and infertility.',
    '## What we treat\n\n- Chronic sinusitis\n- Tinnitus\n- Vertigo\n- Crohn’s disease\n- Rosacea\n- Endometriosis',
    'Conditions:\nHerniated disc\nSpinal stenosis\nDegenerative disc disease\nRotator cuff tear\nMeniscus tear\nHamstring strain',
    'Tratamos codo de tenista, fascitis plantar, artrosis de rodilla, hombro congelado, ciática, migraña y fibromialgia.',
  ])('%s', (text) => {
    expect(raised(text)).toBe(true);
  });

  test.each([
    'We treat tennis elbow, plantar fasciitis and knee osteoarthritis.',
    'It has been studied in tennis elbow (1), plantar fasciitis (2), osteoarthritis (3), frozen shoulder (4), sciatica (5), whiplash (6).',
    'Do not have it if you have diabetes, an infection, arthritis of the hip, asthma, eczema at the site, whiplash or depression.',
    'Who it is not for:\n- Diabetes\n- Asthma\n- Eczema\n- Depression\n- Epilepsy\n- Lupus\n- Gout',
    'Nobody has studied it in tennis elbow, frozen shoulder, sciatica, whiplash, migraine, neuralgia or fibromyalgia.',
    'The diagnosis, the prognosis, an apoptosis, an osmosis, a hypnosis and la dosis are no illnesses.',
    'No la reciba si tiene diabetes, asma, eccema, gota, psoriasis, depresión o fibromialgia.',
  ])('not: %s', (text) => {
    expect(raised(text)).toBe(false);
  });
});
