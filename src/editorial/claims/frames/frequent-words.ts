/** The words that sentences of this kind hold most often, the most frequent first. */
export const frequentWords: readonly string[] = (
  'the a is and you for to in of it your no that not with we our are on pain can la or at have people has if ' +
  'do will an after treatment t de as about q from s by one fda does us be this so there prp what been ' +
  'approved than before el back two injection every injections safe may here i experimental day out up en ' +
  'better go how proven shockwave my more first they all que was tell ask clinic get who free y six es ' +
  'nothing any hair knee use joint nerve most had blood them take side which skin visit three same off ' +
  'acupuncture only dextrose cells patients days week need con therapy los feel when trial new because ' +
  'effects call course trials without infection months would un just best know emergency cupping should stop ' +
  'don se ozone weeks see stem pay why come plan its para por years works work small care'
).split(' ');
