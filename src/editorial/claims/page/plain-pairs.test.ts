import { describe, expect, it } from 'vitest';

import { checkText } from '../check-text';

const between = 'The injection is given by a doctor. You lie on a couch and can talk to us all the time.';

const contradicts = (text: string): boolean =>
  checkText({ text, locale: /[áéíóúñ€]|ayunas/.test(text) ? 'es' : 'en' }).some(
    ({ rule }) => rule === 'contradictory-numbers',
  );

const inParagraphs = (one: string, other: string): string => `${one}\n\n${between}\n\n${other}`;
const inSections = (one: string, other: string): string =>
  `## About\n\n${one}\n\n${between}\n\n## Questions\n\n**What should I know?**\n\n${other}`;

/** In the words that clinics use most. */
describe('plain statements of a page', () => {
  it.each([
    ['Each session costs $200.', 'The fee is $250 per session.'],
    ['A single treatment is $150.', 'You pay $175 per treatment.'],
    ['Prices start at $200 per visit.', 'Each visit costs $150.'],
    ['Injections cost between $100 and $150.', 'Each injection is $200.'],
    ['One session costs 200 dollars.', 'A session is 180 dollars.'],
    ['Most patients need 3 to 6 sessions.', 'Most patients need 8 to 10 sessions.'],
    ['A typical course is six treatments.', 'You will usually need four treatments.'],
    ['Expect to come in for 4-6 visits.', 'Most people come for ten visits.'],
    ['One treatment is enough for most people.', 'Patients usually need at least five treatments.'],
    ['Treatment consists of three injections.', 'A series of five injections is given.'],
    ['The procedure takes 15 to 20 minutes.', 'The procedure takes about 45 minutes.'],
    ['Plan for 20 minutes in the office.', 'The visit takes an hour and a half.'],
    ['Mild soreness is common for 24 to 48 hours.', 'Most patients are sore for 5 to 7 days.'],
    ['Swelling goes down within a day.', 'Swelling usually lasts two weeks.'],
    ['Medicare covers this treatment.', 'This treatment is not covered by Medicare.'],
    ['Most insurance plans cover it.', 'Insurance does not pay for it.'],
    ['We accept all major insurance.', 'We do not accept insurance.'],
    ['It is covered by insurance.', 'You have to pay for it yourself, as insurers do not cover it.'],
    ['Eat a light meal before your visit.', 'Do not eat for six hours before your visit.'],
    ['Come with an empty stomach.', 'Have breakfast before you come.'],
    ['You can eat and drink normally before the injection.', 'Please fast for four hours before the injection.'],
    ['Sessions are one week apart.', 'Sessions are spaced four weeks apart.'],
    ['Treatments are given every 2 to 3 weeks.', 'You come once a month.'],
    ['You can drive home afterwards.', 'You must not drive for 24 hours.'],
    ['Return to sport the next day.', 'Avoid sport for two weeks.'],
    ['Relief lasts 3 to 6 months.', 'Relief lasts about a year.'],
    ['You feel relief within 24 hours.', 'It takes four to six weeks until you feel relief.'],
    ['Cada sesión cuesta 80 €.', 'El precio por sesión es de 95 €.'],
    ['La mayoría necesita de 3 a 6 sesiones.', 'Se suelen necesitar 10 sesiones.'],
    ['La sesión dura 30 minutos.', 'Cada sesión dura una hora.'],
    ['Las molestias duran uno o dos días.', 'Las molestias duran una semana.'],
    ['El seguro lo cubre según la póliza básica.', 'El seguro no lo cubre.'],
    ['Venga en ayunas.', 'Desayune antes de venir.'],
  ])('contradict each other: %s %s', (one, other) => {
    expect([contradicts(inParagraphs(one, other)), contradicts(inSections(one, other))]).toEqual([true, true]);
  });

  it.each([
    ['Each session costs $200.', 'A package of five sessions costs $900.'],
    ['The first visit costs $300.', 'Follow-up visits cost $150.'],
    ['Prices range from $150 to $300 per session.', 'A session for one knee costs $200.'],
    ['A session costs $200.', 'A course of six sessions costs $1,200 in total.'],
    ['Each session costs $200 for adults.', 'Children pay $100 per session.'],
    ['The consultation costs $100.', 'The injection costs $250.'],
    ['Most patients need 3 to 6 sessions.', 'Some patients need up to 10 sessions.'],
    ['Most people need four to six sessions.', 'Many feel better after two or three sessions.'],
    ['Most people need six sessions for the shoulder.', 'For tennis elbow three sessions are usual.'],
    ['A session takes 30 minutes.', 'Your first visit takes an hour.'],
    ['The injection takes five minutes.', 'The whole visit takes 45 minutes.'],
    ['Soreness lasts one to two days.', 'Call us if soreness lasts more than a week.'],
    ['Soreness lasts one to two days.', 'You may be sore for up to a week.'],
    ['Mild soreness is common for two days.', 'Bruising can last up to two weeks.'],
    ['Swelling is common for a few days.', 'Swelling that gets worse after a week needs a doctor.'],
    ['Medicare does not cover the injections.', 'Medicare covers the consultation.'],
    ['Some insurers cover it.', 'Medicare does not cover it.'],
    ['Ask your insurer whether it is covered.', 'Most plans do not cover it.'],
    ['Eat a light meal before your visit.', 'Do not eat for six hours before sedation.'],
    ['You can eat as usual.', 'Avoid alcohol for 24 hours.'],
    ['Sessions are one week apart at first.', 'Later sessions are a month apart.'],
    ['Treatments are given every 2 to 4 weeks.', 'You come again after three weeks.'],
    ['You can drive home afterwards.', 'Do not drive after sedation.'],
    ['Walk as much as you like the same day.', 'Avoid running for two weeks.'],
    ['Avoid heavy lifting for 48 hours.', 'Light exercise is fine from the next day.'],
    ['Relief lasts 3 to 6 months in studies (1).', 'We see you again after a year.'],
    ['The numbing medicine works within minutes.', 'The steroid takes up to a week to work.'],
    ['It takes four to six weeks until you feel a change.', 'Tell us if nothing has changed after three months.'],
    ['Stop ibuprofen three days before.', 'You can take paracetamol.'],
    ['A doctor gives the injection.', 'A nurse takes your blood pressure.'],
    ['You must be 18 or older.', 'The trial included people from 40 to 70 years.'],
    ['We use 5% dextrose under the skin.', 'Into joints we use 15% dextrose.'],
    ['The review in 2020 counted 11 trials.', 'A later review counted 15 trials.'],
    ['Cada sesión cuesta 80 €.', 'Un bono de cinco sesiones cuesta 350 €.'],
    ['La mayoría necesita de 3 a 6 sesiones.', 'Algunas personas necesitan hasta 10 sesiones.'],
    ['Las molestias duran uno o dos días.', 'Llame si las molestias duran más de una semana.'],
    ['El seguro no cubre la inyección.', 'El seguro cubre la primera consulta.'],
    ['Venga en ayunas si le sedamos.', 'Sin sedación puede desayunar.'],
  ])('agree: %s %s', (one, other) => {
    expect([contradicts(inParagraphs(one, other)), contradicts(inSections(one, other))]).toEqual([false, false]);
  });
});
