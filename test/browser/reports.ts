import { issue } from '../../src/shapes/issue.ts'
import type { Sketch } from './readings.ts'

/** A wire story with every form, a long chain and statements close together. */
export const causeway: Sketch = {
  url: 'https://courier.example/causeway',
  title: 'Causeway talks “closer than they look”, envoy says',
  outlet: 'The Marrow Courier',
  published: '2025-05-12',
  actors: [
    { type: 'person', name: 'Ingrid Vale', office: 'special envoy of the Northern Council' },
    { type: 'outlet', name: 'Radio Skerry' },
    { type: 'outlet', name: 'Isle News Agency' },
    { type: 'outlet', name: 'The Marrow Courier' },
    { type: 'person', name: 'Pavel Orrin', office: 'transport minister of Osterhaven' },
    { type: 'organisation', name: 'the Harbour Guild' },
    { type: 'unnamed', name: 'a senior official' },
  ],
  chain: [
    ['Ingrid Vale', 'speaker', 'Ingrid Vale'],
    ['Radio Skerry', 'venue', 'Radio Skerry'],
    ['Isle News Agency', 'agency', 'Isle News Agency'],
    ['The Marrow Courier', 'outlet', null],
  ],
  text: `OSTERHAVEN, May 12 (Isle News Agency) - The two shores are closer to an agreement on the causeway than they look, the Northern Council's special envoy Ingrid Vale said in an interview with Radio Skerry.

“Nobody walks away from a table they have spent two years building,” Vale said. “I have seen the drafts. They differ by eleven words.”

According to the envoy, Osterhaven is ready to pay for the western span, but wants the tolls to be “shared, published and audited” from the first day. She denied that the Council had set a deadline.

“Deadlines are for people who want to be disappointed,” she said, “and I have been disappointed enough.”

When asked whether the island would be consulted, Vale said that it “will be asked, and will be heard,” but that it is not a party to the talks.

Osterhaven's transport minister Pavel Orrin promised 40 million crowns for the first year and warned that the sum “is a ceiling, not a floor.” He believes the rest can be borrowed.

A senior official who asked not to be named said the envoy had told both sides that “the ferry will not wait for them.”

The Harbour Guild opposes the plan. “Our members learned about it from the newspaper,” the guild said in a statement. “We demand a seat.”
`,
  statements: [
    {
      speaker: 'Ingrid Vale',
      form: 'indirect',
      content: ['The two shores are closer to an agreement on the causeway than they look'],
      cue: ['said'],
      source: ["the Northern Council's special envoy Ingrid Vale"],
      confidence: 0.97,
    },
    {
      speaker: 'Ingrid Vale',
      form: 'direct',
      content: ['“Nobody walks away from a table they have spent two years building,”'],
      cue: ['said'],
      source: ['Vale'],
      confidence: 0.98,
    },
    {
      speaker: 'Ingrid Vale',
      form: 'direct',
      content: ['“I have seen the drafts. They differ by eleven words.”'],
      basis: 'carried',
      confidence: 0.83,
    },
    {
      speaker: 'Ingrid Vale',
      form: 'mixed',
      content: [
        'Osterhaven is ready to pay for the western span, but wants the tolls to be “shared, published and audited” from the first day',
      ],
      cue: ['According to'],
      source: ['the envoy'],
      cueType: 'report',
      basis: 'nominal',
      confidence: 0.88,
    },
    {
      speaker: 'Ingrid Vale',
      form: 'indirect',
      content: ['that the Council had set a deadline'],
      cue: ['denied'],
      source: ['She'],
      cueType: 'deny',
      basis: 'pronoun',
      confidence: 0.91,
    },
    {
      speaker: 'Ingrid Vale',
      form: 'direct',
      content: [
        '“Deadlines are for people who want to be disappointed,”',
        '“and I have been disappointed enough.”',
      ],
      cue: ['said'],
      source: ['she'],
      basis: 'pronoun',
    },
    {
      speaker: null,
      form: 'question',
      content: ['whether the island would be consulted'],
      cue: ['asked'],
      cueType: 'ask',
      confidence: 0.8,
    },
    {
      speaker: 'Ingrid Vale',
      form: 'mixed',
      content: [
        'that it “will be asked, and will be heard,” but that it is not a party to the talks',
      ],
      cue: ['said'],
      source: ['Vale'],
    },
    {
      speaker: 'Pavel Orrin',
      form: 'indirect',
      content: ['40 million crowns for the first year'],
      cue: ['promised'],
      source: ["Osterhaven's transport minister Pavel Orrin"],
      cueType: 'promise',
      confidence: 0.94,
    },
    {
      speaker: 'Pavel Orrin',
      form: 'mixed',
      content: ['that the sum “is a ceiling, not a floor.”'],
      cue: ['warned'],
      source: ["Osterhaven's transport minister Pavel Orrin"],
      cueType: 'warn',
    },
    {
      speaker: 'Pavel Orrin',
      form: 'indirect',
      content: ['the rest can be borrowed'],
      cue: ['believes'],
      source: ['He'],
      cueType: 'believe',
      basis: 'pronoun',
      confidence: 0.78,
    },
    {
      speaker: 'a senior official',
      form: 'mixed',
      content: ['the envoy had told both sides that “the ferry will not wait for them.”'],
      cue: ['said'],
      source: ['A senior official who asked not to be named'],
      confidence: 0.86,
    },
    {
      speaker: 'Ingrid Vale',
      form: 'mixed',
      content: ['that “the ferry will not wait for them.”'],
      cue: ['had told'],
      source: ['the envoy'],
      basis: 'nominal',
      confidence: 0.64,
    },
    {
      speaker: 'the Harbour Guild',
      form: 'indirect',
      content: ['the plan'],
      cue: ['opposes'],
      source: ['The Harbour Guild'],
      cueType: 'oppose',
      confidence: 0.7,
    },
    {
      speaker: 'the Harbour Guild',
      form: 'direct',
      content: ['“Our members learned about it from the newspaper,”', '“We demand a seat.”'],
      cue: ['said'],
      source: ['the guild'],
      basis: 'nominal',
    },
  ],
}

/** A short report, which `ferryRevised` replaces. */
export const ferry: Sketch = {
  url: 'https://gazette.example/ferry',
  title: 'Ferry fares frozen',
  outlet: 'Evening Gazette',
  published: '2025-05-10',
  actors: [
    { type: 'person', name: 'Pavel Orrin', office: 'transport minister of Osterhaven' },
    { type: 'person', name: 'Mara Quill' },
  ],
  text: `Ferry fares will not rise this year, transport minister Pavel Orrin said on Saturday.

“A promise is a promise,” Orrin told the Evening Gazette.

Mara Quill, who speaks for the passengers, called it “a pause, not a promise.”
`,
  statements: [
    {
      speaker: 'Pavel Orrin',
      form: 'indirect',
      content: ['Ferry fares will not rise this year'],
      cue: ['said'],
      source: ['transport minister Pavel Orrin'],
      cueType: 'promise',
    },
    {
      speaker: 'Pavel Orrin',
      form: 'direct',
      content: ['“A promise is a promise,”'],
      cue: ['told'],
      source: ['Orrin'],
    },
    {
      speaker: 'Mara Quill',
      form: 'mixed',
      content: ['it “a pause, not a promise.”'],
      cue: ['called'],
      source: ['Mara Quill, who speaks for the passengers'],
      cueType: 'judge',
    },
  ],
}

/** A later text from the address of `ferry`, with something wrong about it. */
export const ferryRevised: Sketch = {
  ...ferry,
  title: 'Ferry fares frozen until spring',
  text: ferry.text.replace('this year', 'before spring'),
  statements: ferry.statements.map((said) => ({
    ...said,
    content: said.content.map((words) => words.replace('this year', 'before spring')),
  })),
  issues: [issue('R010', 'The page ends inside a tag.')],
}

/** Text, names and titles that are markup, scripts and direction overrides. */
export const hostile: Sketch = {
  url: 'javascript:document.title="taken"',
  title: '<img src=x onerror="document.title=\'taken\'">\u202eeltit',
  outlet: '</title><script>document.title="taken"</script>',
  published: '2025-05-11',
  actors: [
    { type: 'person', name: '<b onmouseover=alert(1)>Eve</b> \u202eevE', office: '{@html 1}' },
  ],
  chain: [['<b onmouseover=alert(1)>Eve</b> \u202eevE', 'speaker', null]],
  text: `“<script>document.title='taken'</script>” <b onmouseover=alert(1)>Eve</b> \u202eevE said. \u0000 {@html '<i>'} \ud800 &lt;b&gt; \ud83d\ude00

<svg onload="document.title='taken'"> ${'x'.repeat(300)}
`,
  statements: [
    {
      speaker: '<b onmouseover=alert(1)>Eve</b> \u202eevE',
      form: 'direct',
      content: [`“<script>document.title='taken'</script>”`],
      cue: ['said'],
      source: ['<b onmouseover=alert(1)>Eve</b> \u202eevE'],
    },
  ],
}

/** More statements than a page of the list holds, a line each, and no blank line between them. */
export const transcript: Sketch = {
  title: 'Council minutes, 9 May',
  outlet: 'Osterhaven Council',
  published: '2025-05-09',
  actors: [
    { type: 'person', name: 'Ada Holm', office: 'chair' },
    { type: 'person', name: 'Jonas Reed' },
  ],
  text: Array.from(
    { length: 32 },
    (_, at) => `${at % 2 === 0 ? 'HOLM' : 'REED'}: Item ${at + 1} is carried.\n`,
  ).join(''),
  statements: Array.from({ length: 32 }, (_, at) => ({
    speaker: at % 2 === 0 ? 'Ada Holm' : 'Jonas Reed',
    form: 'direct',
    content: [`Item ${at + 1} is carried.`],
    source: [at % 2 === 0 ? 'HOLM' : 'REED'],
  })),
}

/** A spokesperson, officials without a name, words passed on, and speakers that nothing settles. */
export const turbine: Sketch = {
  url: 'https://observer.example/turbine',
  title: 'Who stopped the turbines off Skerry Head?',
  outlet: 'The Skerry Observer',
  published: '2025-05-08',
  actors: [
    {
      type: 'person',
      name: 'Lena Tidewell',
      office: 'chief executive of Tidewell Energy',
      mentions: [
        ['Lena Tidewell', 'name'],
        ['the chief executive', 'office'],
        ['she', 'pronoun'],
        ['Ms Tidewell', 'short'],
        ['her', 'pronoun'],
        ['She', 'pronoun'],
      ],
    },
    {
      type: 'person',
      name: 'Runa Brandt',
      office: 'regulator',
      mentions: [
        ['Runa Brandt', 'name'],
        ['Ms Brandt', 'short'],
        ['the regulator', 'description'],
      ],
    },
    { type: 'organisation', name: 'Tidewell Energy' },
    { type: 'person', name: 'Odd Falk', office: 'spokesman' },
    { type: 'state', name: 'Osterhaven' },
    {
      type: 'unnamed',
      name: 'two Osterhaven officials',
      mentions: [['two Osterhaven officials', 'description']],
      unnamed: {
        kind: 'official',
        count: 2,
        of: 'Osterhaven',
        anonymity: 'who were not authorised to discuss the inquiry',
      },
    },
    { type: 'group', name: 'the islanders' },
    { type: 'person', name: 'I. Vale-Sund', office: 'envoy' },
    { type: 'person', name: 'I. Vale' },
  ],
  text: `Lena Tidewell met Runa Brandt, the Osterhaven regulator, on Thursday, and the chief executive brought a list of questions.

“The turbines stopped because they were told to stop,” she said. “By whom, you will have to ask.”

Ms Tidewell and Ms Brandt spoke for an hour. Neither side raised her voice, but one of them said the blades “will not turn before June.” She added that the regulator had the same figures.

“Tidewell Energy has broken no rule,” Odd Falk, a spokesman for the company, said.

But two Osterhaven officials who were not authorised to discuss the inquiry said that the islanders had been told by Falk that the cable was “never insured.”

Asked who had signed the order, nobody answered. I. Vale-Sund and I. Vale were not in the room.
`,
  statements: [
    {
      speaker: 'Lena Tidewell',
      form: 'direct',
      content: [
        '“The turbines stopped because they were told to stop,”',
        '“By whom, you will have to ask.”',
      ],
      cue: ['said'],
      source: ['she'],
      basis: 'pronoun',
      confidence: 0.71,
      candidates: [['Runa Brandt', 0.24]],
    },
    {
      speaker: null,
      form: 'mixed',
      content: ['the blades “will not turn before June.”'],
      cue: ['said'],
      source: ['one of them'],
      confidence: 0.48,
      candidates: [
        ['Lena Tidewell', 0.48],
        ['Runa Brandt', 0.41],
      ],
    },
    {
      speaker: null,
      form: 'indirect',
      content: ['that the regulator had the same figures'],
      cue: ['added'],
      source: ['She'],
      confidence: 0.49,
      candidates: [['Lena Tidewell', 0.49]],
    },
    {
      speaker: 'Odd Falk',
      form: 'direct',
      content: ['“Tidewell Energy has broken no rule,”'],
      cue: ['said'],
      source: ['Odd Falk, a spokesman for the company'],
      confidence: 0.96,
      onBehalfOf: 'Tidewell Energy',
    },
    {
      speaker: 'two Osterhaven officials',
      form: 'mixed',
      content: ['that the islanders had been told by Falk that the cable was “never insured.”'],
      cue: ['said'],
      source: ['two Osterhaven officials who were not authorised to discuss the inquiry'],
      basis: 'nominal',
      confidence: 0.9,
    },
    {
      speaker: 'Odd Falk',
      form: 'mixed',
      content: ['that the cable was “never insured.”'],
      cue: ['had been told'],
      source: ['Falk'],
      confidence: 0.86,
      relays: [
        ['two Osterhaven officials', 'teller'],
        ['the islanders', 'hearer'],
      ],
    },
    {
      speaker: null,
      form: 'question',
      content: ['who had signed the order'],
      cue: ['Asked'],
      cueType: 'ask',
      confidence: 0.9,
    },
  ],
}
