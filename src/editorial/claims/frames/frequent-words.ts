/** The words that sentences of this kind hold most often, the most frequent first. */
export const frequentWords: readonly string[] = (
  'the a is and you of for to in not your it no that with we are our after on can do la pain de at el have ' +
  'people will has if or be treatment an as about s back from n one by us this does may safe there two ' +
  'every so hair laser fda than what skin been before day better en first out free approved up injections ' +
  'all here prp they proven most go q injection que es nothing experimental how los some blood more any ' +
  'without clinic tell three ask side who weeks patients y was six i con use call come within para off un ' +
  'shockwave fever stop get effects had them take si years days months because therapy work est never which ' +
  'se my when risk works feel small week m need acupuncture las visit same cannot whether again drip ' +
  'surgery results dolor once knee only new see time nerve know trial should over joint ten would often ' +
  'weight help cells good infection emergency plan al stem best their patient le own studies sin natural ' +
  'trials care loss nobody cure permanent like just doctor su tratamiento light year una many keep course ' +
  'risks make why procedure ozone its body tissue click way dry pay away cupping say next number each por ' +
  'sessions l effective evidence given puede life but pacientes dextrose home everyone four says sleep ' +
  'between sign filler comes itself seguro night healing read ser o now used hours promise mejor visits ' +
  'gone relief oxygen success form treat well change other found none offer table through leave ll five ' +
  'needs book makes few less takes bring ketamine del drips grow second yes since long cell operation list ' +
  'wait today shoulder cartilage eye rest treated red minutes guaranteed programme ever resultados ' +
  'hyperbaric means c full reason could todo medicine needling while hormone hay infusion common exercise ' +
  'where zero month riesgos under around done chest walk research teeth growth low age complications ' +
  'arthritis helps session goes tiene pressure during shown wrong last notice normal follow peel lose ' +
  'tablets page needles ca hearing until wo another benefit little d approval down implant team show find ' +
  'review'
).split(' ');
