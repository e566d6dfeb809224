import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

test.each([
  ['en', 'The mayor said on Friday that the harbour would be widened before the end of the year.'],
  ['de', 'Die Bürgermeisterin sagte am Freitag, der Hafen werde noch in diesem Jahr vergrößert.'],
  ['fr', 'La maire a déclaré vendredi que le port serait agrandi avant la fin de cette année.'],
  ['es', 'La alcaldesa dijo el viernes que el puerto se ampliará antes de que termine el año.'],
  ['it', 'La sindaca ha detto venerdì che il porto sarà ampliato prima della fine di quest’anno.'],
  ['pt', 'A prefeita disse na sexta-feira que o porto será ampliado antes do fim deste ano.'],
  [
    'nl',
    'De burgemeester zei vrijdag dat de haven nog voor het einde van het jaar wordt verbreed.',
  ],
  ['sv', 'Borgmästaren sade på fredagen att hamnen ska byggas ut före slutet av det här året.'],
  ['pl', 'Burmistrz powiedziała w piątek, że port zostanie powiększony przed końcem tego roku.'],
  ['cs', 'Starostka v pátek řekla, že přístav bude rozšířen ještě před koncem letošního roku.'],
  ['ru', 'Мэр города сказала в пятницу, что порт будет расширен ещё до конца этого года.'],
  ['uk', 'Міська голова сказала у п’ятницю, що порт буде розширено ще до кінця цього року.'],
  ['el', 'Η δήμαρχος είπε την Παρασκευή ότι το λιμάνι θα επεκταθεί πριν από το τέλος του έτους.'],
  ['tr', 'Belediye başkanı cuma günü limanın yıl sonundan önce genişletileceğini söyledi.'],
  ['ar', 'قالت رئيسة البلدية يوم الجمعة إن الميناء سيتم توسيعه قبل نهاية هذا العام.'],
  ['he', 'ראשת העיר אמרה ביום שישי כי הנמל יורחב עוד לפני סוף השנה הזאת, כך נמסר.'],
])('%s', async (code, sentence) => {
  expect(await detectLanguage(sentence)).toBe(code)
})

test('too few letters are no language', async () => {
  expect(await detectLanguage('The mayor said so.')).toBeNull()
  expect(await detectLanguage(`${'1 '.repeat(500)}`)).toBeNull()
})
