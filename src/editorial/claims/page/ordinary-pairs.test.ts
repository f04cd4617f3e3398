import { describe, expect, it } from 'vitest';

import { checkText } from '../check-text';

const between = 'Our rooms are above the bakery; there is a lift.';

const findingsIn = (one: string, other: string, locale: 'en' | 'es' = 'en') =>
  checkText({ text: `${one}\n\n${between}\n\n${other}`, locale }).filter(
    ({ rule }) => rule === 'contradictory-numbers',
  );

describe('two sentences of a page', () => {
  it.each([
    ['A crown of porcelain is $1,100.', 'For a porcelain crown we bill thirteen hundred dollars.'],
    ['The first visit costs $300.', 'Your initial visit is $350.'],
    ['There is no soreness afterwards.', 'Expect to be sore for a few days.'],
    ['Ten treatments as a package cost $700.', 'The package of ten treatments is $760.'],
    ['Most people are finished after three visits.', 'There will be seven visits in all.'],
    ['The peel is done in a quarter of an hour.', 'The peel takes an hour and a half.'],
    ['You may ache for a couple of days.', 'The ache goes on for two to three weeks.'],
    ['Does insurance cover the laser? Yes.', 'The laser has to be paid out of pocket, as no insurer covers it.'],
    ['Do not come to the drip hungry.', 'Come to the drip on an empty stomach.'],
    ['All fillers are injected by a doctor.', 'A nurse injects the fillers.'],
    ['The skin is numbed first.', 'No numbing is used.'],
    ['Unused vouchers are refunded.', 'Vouchers are not refundable.'],
    ['You are seen for a check-up after two weeks.', 'The check-up is three months later.'],
    [
      'Stop insulin a day before the swab.',
      '**I use insulin. Is that a problem?** Not at all. Carry on as usual before the swab.',
    ],
    ['You come for a course of four.', 'The course is nine sessions.'],
    ['The mask never leaves any redness.', 'Redness is normal for three days after the mask.'],
    ['Your blood is drawn by a nurse.', 'The blood is drawn by a pharmacist.'],
    ['We have no podiatrists.', 'Nails are treated by a podiatrist.'],
    ['A physiotherapist reads every gait video.', 'Gait videos are read by a podiatrist.'],
    ['You always see the same dentist.', 'You see whoever is free.'],
    ['The fitting is included.', 'The fitting is charged separately.'],
    ['Spirometry is free.', 'Spirometry costs $40.'],
    ['Come with a full bladder for the scan.', 'Drink nothing for two hours before the scan.'],
    ['We see children from the age of five.', 'Nobody under twelve is seen.'],
    ['The block works for good.', 'The relief of the block lasts four months.'],
    [
      'Wait an hour after the drops before you put contact lenses in.',
      'Contact lenses may go in right after the drops.',
    ],
    ['The dive takes an hour and forty minutes.', 'The dive is over in twenty minutes.'],
    ['Your lips puff up and stay like that for three days.', 'The next day there is no swelling at all.'],
    ['Cheeks are red for two full days.', 'The redness has gone within the hour.'],
    ['Sessions are booked every four weeks.', 'You may come again eight weeks after the last session at the earliest.'],
    ['At least a month must go by between one peel and the next.', 'Regulars are seen for a peel every other Friday.'],
    ['From hello to goodbye the check takes half an hour.', 'Keep an hour and a half free for the check.'],
    ['The drip is never run in less than an hour.', 'The drip is done in twenty minutes.'],
    ['Anticoagulants have to be stopped three days before.', 'Keep taking your anticoagulants before the block.'],
    ['You can drive yourself home after the drops.', 'A driver is needed for the way home.'],
    ['We send the invoice to your insurer.', 'You pay by card and claim the money back from your insurer.'],
    ['Your plan pays eighty percent of the shockwave.', 'Plans pay half of the shockwave.'],
    ['Every visit is $70, your first one included.', 'An initial visit is $95.'],
    ['The laser keeps your hands dry for a whole year.', 'The effect is gone after about four months.'],
    ['Relief does not begin before the fifth week.', 'Most people feel less pain within two days.'],
  ])('contradict each other: %j and %j', (one, other) => {
    expect(findingsIn(one, other)).toHaveLength(1);
    expect(findingsIn(other, one)).toHaveLength(1);
  });

  it.each([
    ['La sesión cuesta 45 euros.', 'Por sesión cobramos 60 €.'],
    ['La visita dura media hora.', 'Las visitas duran hora y media.'],
    ['El tratamiento está cubierto por los seguros.', 'Ningún seguro cubre el tratamiento.'],
    ['El gel no deja moratones.', 'Los moratones del gel duran unos diez días.'],
    ['La vacuna la pone siempre una enfermera.', 'Es el farmacéutico quien pone la vacuna.'],
    ['Puede tomar paracetamol después de la vacuna.', 'No tome paracetamol después de la vacuna.'],
    ['No hace falta venir en ayunas.', 'Hay que venir en ayunas.'],
    ['Ocho horas de ayuno antes de la prueba.', 'Basta con no comer nada en las tres horas previas a la prueba.'],
    ['Tome un desayuno ligero una hora antes.', 'No ingiera ningún alimento en las seis horas anteriores.'],
    ['La hora de masaje son 40 euros.', 'Por la hora de masaje cobramos cincuenta y cinco euros.'],
    ['El labio se queda hinchado tres días.', 'A la mañana siguiente no queda hinchazón ninguna.'],
    ['Nos vemos cada cuatro semanas.', 'Entre sesiones hay que dejar ocho semanas como mínimo.'],
    ['El seguro devuelve el 80 % de la factura.', 'El seguro devuelve la mitad de la factura.'],
  ])('contradict each other in Spanish: %j and %j', (one, other) => {
    expect(findingsIn(one, other, 'es')).toHaveLength(1);
  });

  it.each([
    ['A crown of porcelain is $1,100.', 'A crown of gold is $1,400.'],
    ['Half an hour of massage is $60.', 'An hour of massage is $100.'],
    ['A visit is $90, or $400 for five.', 'The price of a visit is $90.'],
    ['One session takes ten minutes.', 'Most people have six sessions.'],
    ['Six sessions are usual.', 'Several sessions may be booked at once.'],
    ['Do not run for four weeks.', 'After a month you can run again.'],
    ['No sauna for two days.', 'From the third day on the sauna is fine.'],
    ['Insurance covers the check-up.', 'Insurance does not cover the whitening.'],
    ['Eat well before the extraction.', 'Do not eat for two hours after the extraction.'],
    ['In the armpits the effect lasts eight months.', 'The effect lasts four months.'],
    ['A doctor injects the filler.', 'A nurse cleans the skin.'],
    ['The light peel holds 20% glycolic acid.', 'The deep peel holds 40% glycolic acid.'],
    ['A nurse takes the X-rays.', 'A dentist reads the X-rays.'],
    ['Avoid ibuprofen; paracetamol is fine.', 'Take paracetamol if it aches.'],
    ['The consultation is free.', 'A peel is $90.'],
    ['In most salons a beautician does the peel.', 'The peel is done by a nurse.'],
    ['There is no bruising.', 'If you see bruises after a week, call us.'],
    ['The course is six sessions.', 'We also offer a course of ten.'],
    ['Do not stop aspirin on your own.', 'Stop aspirin a week before the graft.'],
    ['By the next morning no redness is left on the cheeks.', 'The neck stays red for three days.'],
    ['The drip is never run in less than an hour.', 'The drip takes an hour and a half.'],
    ['We bill Acme Health ourselves.', 'With any other insurer you pay us and send the receipt in.'],
    ['Your plan pays 80% of the visit.', 'For the splint plans pay half.'],
    ['Each visit is $70.', 'The first visit is $95.'],
    ['Stop eating six hours before sedation.', 'For laughing gas two hours without food are enough beforehand.'],
    ['There is no need for blood thinners to be stopped.', 'Go on taking your blood thinners.'],
    ['Nobody has to drive you home after the drops.', 'You can drive yourself home after the drops.'],
    ['Eat nothing until the numbness is gone.', 'The next day you can eat whatever you like.'],
    ['Children are seen from the age of six.', 'Botox is for adults: nobody under twenty-one.'],
    ['You are out again in ten minutes.', 'You are out again within a quarter of an hour.'],
  ])('differ honestly: %j and %j', (one, other) => {
    expect(findingsIn(one, other)).toEqual([]);
    expect(findingsIn(other, one)).toEqual([]);
  });
});
