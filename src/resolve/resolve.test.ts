import { describe, expect, test } from 'vitest'
import { articleOf, marked } from '../../test/marked.ts'
import type { SourceLink } from '../shapes/article.ts'
import type { Attribution } from '../shapes/attribution.ts'
import { type Resolved, resolve } from './resolve.ts'

function resolved(lines: readonly string[], links: readonly SourceLink[] = []): Resolved {
  const { text, attributions } = marked(lines)
  return resolve(articleOf(text, links), 'r1', attributions, 'test@1')
}

/** The speakers in order: "Lena Brandt (named)", or "none". */
function speakers(lines: readonly string[], links: readonly SourceLink[] = []): readonly string[] {
  const { actors, statements } = resolved(lines, links)
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  return statements.map(({ speaker, speakerBasis }) =>
    speaker === null ? speakerBasis : `${names.get(speaker)} (${speakerBasis})`,
  )
}

function actor(lines: readonly string[], name: string): Resolved['actors'][number] | undefined {
  return resolved(lines).actors.find((each) => each.name === name)
}

describe('names', () => {
  test('a surname calls the one whose full name stood before', () => {
    expect(
      speakers([
        '{Lena Brandt} <said> [the quay would close].',
        'The quay is old.',
        '[It leaks], {Brandt} <added>.',
      ]),
    ).toEqual(['Lena Brandt (named)', 'Lena Brandt (named)'])
  })

  test('a surname calls the one whose full name stands only later', () => {
    expect(
      speakers([
        '{Orveld} <says> [no].',
        'The decision of Niklas Orveld, who runs the ferries, came late.',
      ]),
    ).toEqual(['Niklas Orveld (named)'])
  })

  test('Mr and Mrs tell two people with one surname apart', () => {
    expect(
      speakers([
        'Helen Tarn and her husband Robert Tarn keep the lighthouse.',
        '{Mr Tarn} <said> [the lamp was old].',
        '{Mrs Tarn} <said> [it was not].',
      ]),
    ).toEqual(['Robert Tarn (named)', 'Helen Tarn (named)'])
  })

  test('of two with one surname the last speaker is meant', () => {
    expect(
      speakers([
        '{Helen Tarn} <said> [the lamp was old].',
        'Her husband Robert Tarn keeps the lighthouse with her.',
        '{Tarn} <added> [that it leaked].',
      ]),
    ).toEqual(['Helen Tarn (named)', 'Helen Tarn (named)'])
  })

  test('of two with one surname and no speaker before, nobody is chosen', () => {
    expect(
      speakers([
        'Helen Tarn and her husband Robert Tarn keep the lighthouse.',
        '{Tarn} <said> [the lamp was old].',
      ]),
    ).toEqual(['none'])
  })

  test('a given name alone calls the one who has it', () => {
    expect(
      speakers([
        'Nora Quell, 34, lost her boat in the storm.',
        '{Nora} <said> [the mooring was cut].',
      ]),
    ).toEqual(['Nora Quell (named)'])
  })

  test('an initial in the middle does not make two people', () => {
    expect(speakers(['{Tomas J. Riedel} <said> [yes].', '{Tomas Riedel} <said> [no].'])).toEqual([
      'Tomas J. Riedel (named)',
      'Tomas J. Riedel (named)',
    ])
  })

  test('a name in capitals is spelled as the text has it elsewhere', () => {
    expect(speakers(['LENA BRANDT QUITS', '{Lena Brandt} <said> [she was tired].'])).toEqual([
      'Lena Brandt (named)',
    ])
  })

  test('Mr never names the woman of two with one surname, though she spoke last', () => {
    const couple = 'Helen Tarn and Robert Tarn keep the light with their son, Hugo Tarn.'
    expect(speakers([couple, '{Helen Tarn} <said> [no].', '{Mr Tarn} <said> [yes].'])).toEqual([
      'Helen Tarn (named)',
      'none',
    ])
  })

  test('titles alone tell two people apart', () => {
    const lines = ['{Mr Tarn} <said> [no].', '{Mrs Tarn} <said> [yes].', '{Tarn} <said> [so].']
    const { actors } = resolved(lines)
    expect(actors.map(({ id, type, name }) => `${id} ${type} ${name}`)).toEqual([
      'a1 person Tarn',
      'a2 person Tarn',
    ])
    expect(resolved(lines).statements.map(({ speaker }) => speaker)).toEqual(['a1', 'a2', 'a2'])
  })

  test('a surname of two words calls the full name, wherever that stands', () => {
    expect(
      speakers([
        '{Vale Orrin} <said> [no].',
        'The pilots know Ada Vale Orrin well.',
        '{Orrin} <said> [yes].',
      ]),
    ).toEqual(['Ada Vale Orrin (named)', 'Ada Vale Orrin (named)'])
  })

  test('three names in a row are a group', () => {
    const lines = ['{Ada Pell, Ted Foss and Mary Reyl} <said> [no].']
    expect(speakers(lines)).toEqual(['Ada Pell, Ted Foss and Mary Reyl (named)'])
    expect(actor(lines, 'Ada Pell')?.office).toBeNull()
  })

  test('an "and" in what is said of a name does not make it several', () => {
    for (const source of [
      'Ada Pell, director of the Boats and Nets school,',
      'Ada Pell, a pilot of Osk and one of the few Tarn supporters,',
    ]) {
      expect(speakers([`{${source}} <said> [no].`])).toEqual(['Ada Pell (named)'])
    }
    expect(speakers(['{She and Mrs Tarn} <said> [no].'])).toEqual(['She and Mrs Tarn (named)'])
  })

  test('where one comes from is no part of the name', () => {
    expect(speakers(['{Senator Ted Foss of Osk} <said> [no].'])).toEqual(['Ted Foss (named)'])
  })

  test('the followers of a party are a group', () => {
    const lines = ['In the north, {Unionists} <said> [no].']
    expect(actor(lines, 'Unionists')?.type).toBe('group')
  })

  test('a source that begins within a name is that name', () => {
    expect(
      speakers(['EXCLUSIVE: Ferry Peter {Holm} <said> [no].', 'Peter Holm owns the mill.']),
    ).toEqual(['Peter Holm (named)'])
  })

  test('a headline with a capital on every word adds nobody', () => {
    const lines = [
      '{Lena Brandt} <Says> [Quay Will Close by Tuesday]',
      'Peter Holm Quits Over Quay in Osk Harbour',
      '{Brandt} <said> [the quay would close]. Peter Holm left.',
      '{He} <said> [nothing].',
    ]
    expect(resolved(lines).actors.map(({ name }) => name)).toEqual(['Lena Brandt', 'Peter Holm'])
    expect(speakers(lines)).toEqual([
      'Lena Brandt (named)',
      'Lena Brandt (named)',
      'Peter Holm (pronoun)',
    ])
  })

  test('a plain word that opens a sentence is no part of a name', () => {
    const { actors } = resolved([
      'Waiting for Osk, the pilots sat on the quay.',
      '{Lena Brandt} <said> [the tide was late].',
    ])
    expect(actors.map(({ name }) => name)).toEqual(['Lena Brandt'])
  })

  test('two people who speak as one are a group of their own', () => {
    const lines = [
      'Peter Holm owns the mill and Mary Reyl the farm.',
      '{Holm and Reyl} <said> [they would share the well].',
    ]
    expect(speakers(lines)).toEqual(['Holm and Reyl (named)'])
    expect(actor(lines, 'Holm and Reyl')?.type).toBe('group')
  })

  test('labels in capitals are the speakers of a transcript', () => {
    expect(
      speakers([
        'Tess Arlow spoke to Daniel Crane about the dam.',
        '{TESS}: [“Is the dam safe?”]',
        '{CRANE}: [“It is.”]',
        '{TESS}: [“And the lock?”]',
        '{DANIEL CRANE}: [“That too.”]',
      ]),
    ).toEqual([
      'Tess Arlow (named)',
      'Daniel Crane (named)',
      'Tess Arlow (named)',
      'Daniel Crane (named)',
    ])
  })

  test('a label of one whom the transcript never names in full is a person', () => {
    const lines = ['{ODA}: [“Is the dam safe?”]', '{ODA}: [“Is it?”]']
    expect(speakers(lines)).toEqual(['ODA (named)', 'ODA (named)'])
    expect(actor(lines, 'ODA')?.type).toBe('person')
  })
})

describe('offices and appositions', () => {
  const minister = '{Harbour Minister Lena Brandt} <said> [the quay would close].'

  test('an office calls the one who was named with it', () => {
    expect(
      speakers([minister, 'Peter Holm owns the mill.', '{The minister} <added> [a date].']),
    ).toEqual(['Lena Brandt (named)', 'Lena Brandt (nominal)'])
    expect(actor([minister], 'Lena Brandt')?.office).toBe('Harbour Minister')
  })

  test('of two ministers the one is meant whose office shares more words', () => {
    expect(
      speakers([
        minister,
        '{Finance Minister Paul Ockley} <said> [there was no money].',
        '{The harbour minister} <replied> [that there was].',
      ]),
    ).toEqual(['Lena Brandt (named)', 'Paul Ockley (named)', 'Lena Brandt (nominal)'])
  })

  test('of two ministers neither is chosen where nothing tells them apart', () => {
    expect(
      speakers([
        'Harbour Minister Lena Brandt met Finance Minister Paul Ockley.',
        '{Alison Grove} <said> [the talks were brief].',
        '{The minister} <said> [so too].',
      ]),
    ).toEqual(['Alison Grove (named)', 'none'])
  })

  test('a name before its description', () => {
    const lines = [
      '{Sten Vasko, the chairman of the pilots,} <said> [the channel was shallow].',
      '{The chairman} <said> [so twice].',
    ]
    expect(speakers(lines)).toEqual(['Sten Vasko (named)', 'Sten Vasko (nominal)'])
    expect(actor(lines, 'Sten Vasko')?.office).toBe('chairman of the pilots')
  })

  test('a name after its description', () => {
    expect(
      speakers(['{The pilots’ chairman, Sten Vasko,} <said> [the channel was shallow].']),
    ).toEqual(['Sten Vasko (named)'])
  })

  test('a name after an office that names its body', () => {
    const lines = [
      '{The premier of the Calder Isles, Noor Haldane,} <said> [the ferries would run].',
      '{The premier} <said> [so at noon].',
    ]
    expect(speakers(lines)).toEqual(['Noor Haldane (named)', 'Noor Haldane (nominal)'])
  })

  test('a source that is an office with a name after its end is that name', () => {
    expect(
      speakers([
        '{The premier of the Calder Isles}, Noor Haldane, <said> [the ferries would run].',
      ]),
    ).toEqual(['Noor Haldane (named)'])
  })

  test('an office is not called by the body it belongs to', () => {
    const lines = [
      'Council Leader Gavin Pell came late.',
      '{The council} <said> [the bins would be emptied].',
      '{Council} <says> [sorry].',
    ]
    expect(speakers(lines)[0]).toBe('The council (nominal)')
    expect(speakers(lines)[1]).not.toContain('Gavin Pell')
    expect(actor(lines, 'The council')?.type).toBe('unnamed')
  })

  test('an occupation before a known given name is an office', () => {
    expect(actor(['{Angler Ted Foss} <said> [the pike were gone].'], 'Ted Foss')?.office).toBe(
      'Angler',
    )
  })
})

describe('pronouns', () => {
  test('he and she follow a man and a woman', () => {
    expect(
      speakers([
        'Peter Holm met Mary Reyl at the mill.',
        '{She} <said> [the well was dry].',
        '{He} <said> [it was not].',
      ]),
    ).toEqual(['Mary Reyl (pronoun)', 'Peter Holm (pronoun)'])
  })

  test('a pronoun follows the last speaker', () => {
    expect(
      speakers([
        '{Mary Reyl} <said> [the well was dry].',
        'It had not rained since the flood that took Anna Toll’s barn.',
        '[It would stay so], {she} <said>.',
      ]),
    ).toEqual(['Mary Reyl (named)', 'Mary Reyl (pronoun)'])
  })

  test('a subject named since the last statement is taken up', () => {
    expect(
      speakers([
        '{Mary Reyl} <said> [the well was dry].',
        'Anna Toll has a well of her own.',
        '{She} <said> [it was full].',
      ]),
    ).toEqual(['Mary Reyl (named)', 'Anna Toll (pronoun)'])
  })

  test('two who agree and nothing to choose by are nobody', () => {
    expect(
      speakers([
        'The well was dug by the father of Anna Toll and the uncle of Mary Reyl.',
        '{She} <said> [it was full].',
      ]),
    ).toEqual(['none'])
  })

  test('one who is named only inside a quotation does not speak next', () => {
    expect(
      speakers([
        '{Mary Reyl} <said>: [“Anna Toll took my water.”]',
        '{She} <said> [the well was dry].',
      ]),
    ).toEqual(['Mary Reyl (named)', 'Mary Reyl (pronoun)'])
  })

  test('a pronoun that agrees with nobody is nobody', () => {
    expect(speakers(['{He} <said> [the well was dry].'])).toEqual(['none'])
    expect(speakers(['{Mary Reyl} <said> [yes].', '{He} <said> [no].'])).toEqual([
      'Mary Reyl (named)',
      'none',
    ])
  })

  test('he and she are told by the first pronoun where the name does not tell', () => {
    expect(
      speakers([
        '{Quill Varro} <said> [yes].',
        '{He} <said> [so twice].',
        '{She} <said> [nothing].',
      ]),
    ).toEqual(['Quill Varro (named)', 'Quill Varro (pronoun)', 'none'])
  })

  test('he is no thing that a description names', () => {
    expect(
      speakers([
        'Peter Holm owns the mill.',
        '{An audit} <found> [a hole].',
        '{He} <denied> [it].',
      ]),
    ).toEqual(['An audit (nominal)', 'Peter Holm (pronoun)'])
  })

  test('it is a body and never a person', () => {
    expect(
      speakers([
        '{The Harbour Board} <said> [the quay would close].',
        'Peter Holm, the pilot, was there.',
        '{It} <said> [the pilots knew].',
      ]),
    ).toEqual(['Harbour Board (named)', 'Harbour Board (pronoun)'])
  })

  test('they are a group or a body', () => {
    expect(
      speakers([
        '{Two divers} <said> [the hull was whole].',
        '{They} <said> [the rudder was not].',
      ]),
    ).toEqual(['Two divers (nominal)', 'Two divers (pronoun)'])
  })

  test('who is the name right before it', () => {
    expect(speakers(['Alan Moss came with Peter Holm, {who} <said> [the mill was sold].'])).toEqual(
      ['Peter Holm (pronoun)'],
    )
  })

  test('a pronoun takes up one whom "the" and a noun have named as the subject', () => {
    expect(
      speakers([
        'The Pilots’ Union met at noon.',
        '{Peter Holm} <said> [the mill was sold].',
        'The union will vote in May.',
        '{It} <intends> [to publish the count].',
      ]),
    ).toEqual(['Peter Holm (named)', 'Pilots’ Union (pronoun)'])
  })

  test('a pronoun inside the words of another is left open, and who is cited there speaks no more', () => {
    const quote = '“Alan Moss said it was dry.”'
    const { text, attributions } = marked([`{Peter Holm} <said>: [${quote}]`, '[“It was not.”]'])
    const from = text.indexOf('Alan')
    const cited: Attribution = {
      source: [{ start: from, end: from + 9 }],
      cue: [{ start: from + 10, end: from + 14 }],
      content: [{ start: from + 15, end: from + 25 }],
      form: 'indirect',
      cueType: 'say',
      carried: false,
      confidence: 0.5,
    }
    const [whole, last] = attributions
    if (!whole || !last) throw new Error('The marked text holds two attributions.')
    const { actors, statements } = resolve(articleOf(text), 'r1', [whole, cited, last], 'test@1')
    const names = statements.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name)
    expect(names).toEqual(['Peter Holm', 'Alan Moss', 'Peter Holm'])
  })

  test('who is nobody where another noun stands between', () => {
    expect(speakers(['There were Peter Holm supporters {who} <said> [no].'])).toEqual(['none'])
  })

  test('we and I are nobody', () => {
    expect(speakers(['Peter Holm came.', '{We} <think> [it will rain].'])).toEqual(['none'])
  })
})

describe('quotes without a source', () => {
  test('a quote that stands alone belongs to the last speaker', () => {
    expect(
      speakers(['{Peter Holm} <said>: [“The mill is sold.”]', '[“I am sorry for it.”]']),
    ).toEqual(['Peter Holm (named)', 'Peter Holm (carried)'])
  })

  test('a quote after one by nobody known is nobody’s', () => {
    expect(
      speakers([
        '{Peter Holm} <said>: [“The mill is sold.”]',
        '{One} <shouted>: [“Shame!”]',
        '[“For shame!”]',
      ]),
    ).toEqual(['Peter Holm (named)', 'none', 'none'])
  })

  test('a quote after one in the passive is nobody’s', () => {
    expect(
      speakers([
        '{Peter Holm} <said>: [“The mill is sold.”]',
        '[The price] <was reported> to be low.',
        '[“It was a song.”]',
      ]),
    ).toEqual(['Peter Holm (named)', 'none', 'none'])
  })

  test('a question does not make the asker the speaker of what follows', () => {
    expect(
      speakers([
        '{Peter Holm} <said> [the mill was sold].',
        '{Reporter Anna Toll} <asked> [?whether it was].',
        '[“It was.”]',
      ]),
    ).toEqual(['Peter Holm (named)', 'Anna Toll (named)', 'Peter Holm (carried)'])
  })

  test('who is asked does not ask', () => {
    expect(
      speakers([
        '{Peter Holm} <said> [the mill was sold].',
        '<Asked> [?whether he would stay], he went quiet.',
      ]),
    ).toEqual(['Peter Holm (named)', 'none'])
  })
})

describe('descriptions', () => {
  test('an unnamed source is named by its description', () => {
    const lines = ['{A senior official who asked not to be named} <said> [the dam was cracked].']
    expect(speakers(lines)).toEqual(['A senior official (nominal)'])
    expect(actor(lines, 'A senior official')?.type).toBe('unnamed')
  })

  test('the official is the one who was described before', () => {
    expect(
      speakers([
        '{A senior official} <said> [the dam was cracked].',
        '{The official} <said> [it would hold].',
      ]),
    ).toEqual(['A senior official (nominal)', 'A senior official (nominal)'])
  })

  test('a plural is a group', () => {
    for (const name of ['critics', 'Villagers along the dam', 'Several people near the lock']) {
      const lines = [`{${name}} <said> [the dam was cracked].`]
      expect(speakers(lines)).toEqual([`${name} (nominal)`])
      expect(actor(lines, name)?.type).toBe('group')
    }
  })

  test('a short form calls a body by its noun', () => {
    expect(
      speakers([
        '{The Pilots’ Union} <called> [a strike].',
        'The Harbour Board was not told.',
        '{The union} <said> [it was legal].',
      ]),
    ).toEqual(['Pilots’ Union (named)', 'Pilots’ Union (nominal)'])
  })

  test('a common noun that opens a headline calls the body', () => {
    expect(speakers(['{Union} <says> [no].', '{The Pilots’ Union} <called> [a strike].'])).toEqual([
      'Pilots’ Union (nominal)',
      'Pilots’ Union (named)',
    ])
  })

  test('the companies are several named before, and which is not told', () => {
    expect(
      speakers([
        'Northern Grid Ltd and Calder Power Ltd share the cable.',
        '{The companies} <said> [it was cut].',
      ]),
    ).toEqual(['none'])
  })

  test('a second description in the same words is another source', () => {
    const { actors } = resolved([
      '{A resident} <said> [the dam was cracked].',
      '{A resident} <said> [it was whole].',
    ])
    expect(actors.map(({ name }) => name)).toEqual(['A resident', 'A resident'])
  })

  test('a body with a name in its description is a body, one without is unnamed', () => {
    const lines = ['{Tarland’s foreign ministry} <said> [no].', '{The tribunal} <said> [yes].']
    expect(resolved(lines).actors.map(({ type, name }) => [type, name])).toEqual([
      ['organisation', 'Tarland’s foreign ministry'],
      ['unnamed', 'The tribunal'],
    ])
  })

  test('a source that is cut at its possessive ending goes on to its noun', () => {
    expect(speakers(['{Tarland}’s foreign ministry <called for> [a pause].'])).toEqual([
      'Tarland’s foreign ministry (nominal)',
    ])
    expect(speakers(['[It is over], <said> {the union}’s president, Olga Meers.'])).toEqual([
      'Olga Meers (named)',
    ])
  })

  test('the finance minister is not the harbour minister', () => {
    expect(
      speakers([
        '{Harbour Minister Lena Brandt} <said> [no].',
        '{The finance minister} <said> [yes].',
      ]),
    ).toEqual(['Lena Brandt (named)', 'The finance minister (nominal)'])
  })

  test('an office is called in full though it is printed short', () => {
    expect(
      speakers([
        'Sen. Ted Foss met Ada Pell.',
        '{Ada Pell} <said> [no].',
        '{The senator} <said> [so].',
      ]),
    ).toEqual(['Ada Pell (named)', 'Ted Foss (nominal)'])
  })

  test('of several senators a place that none is known by tells an unknown one', () => {
    expect(
      speakers([
        'Sen. Ted Foss met Sen. Ada Pell.',
        '{Sen. Ted Foss} <said> [no].',
        'In the end {the Tolm senator} <said> [yes].',
      ]),
    ).toEqual(['Ted Foss (named)', 'none'])
  })

  test('an office without an article calls its holder', () => {
    expect(
      speakers([
        '{Harbour minister} <quits>, [he says].',
        '{Harbour Minister Lena Brandt} <said> [so].',
      ]),
    ).toEqual(['Lena Brandt (nominal)', 'Lena Brandt (named)'])
  })

  test('of two presidents the one named nearby is meant where the other is far', () => {
    const filler = 'The rain fell on the valley and the mill and the lock. '.repeat(15)
    expect(
      speakers([
        `President Emil Torv signed it. ${filler}`,
        'The audit office has a head, President Ruth Aldo, who did not.',
        '{The president} <said> [so].',
      ]),
    ).toEqual(['Ruth Aldo (nominal)'])
  })

  test('initials call a body', () => {
    expect(
      speakers([
        '{The Northern Pilots Union} <called> [a strike].',
        '{The NPU} <said> [it was legal].',
      ]),
    ).toEqual(['Northern Pilots Union (named)', 'Northern Pilots Union (named)'])
  })

  test('a description ends where its verb begins', () => {
    expect(speakers(['{Shrimp farms in the bay remain} <sceptical> [of the plan].'])).toEqual([
      'Shrimp farms in the bay (nominal)',
    ])
  })

  test('words of time before a description are no part of it', () => {
    expect(speakers(['{The next day his office} <said> [he was ill].'])).toEqual([
      'his office (nominal)',
    ])
  })

  test('a number or a pronoun describes nobody', () => {
    expect(speakers(['{One} <said> [yes].', '{Others} <said> [no].'])).toEqual(['none', 'none'])
  })
})

describe('states', () => {
  test('a capital and a seat of government speak for the state', () => {
    const lines = [
      '{Paris} <said> [the treaty stood].',
      '{France} <said> [so again].',
      '{The Kremlin} <said> [it did not].',
    ]
    expect(speakers(lines)).toEqual(['France (named)', 'France (named)', 'Russia (named)'])
    expect(actor(lines, 'Russia')?.type).toBe('state')
  })

  test('a ministry is a body and not its state', () => {
    expect(speakers(['{The French Foreign Ministry} <said> [the treaty stood].'])).toEqual([
      'French Foreign Ministry (named)',
    ])
  })
})

describe('the source chain', () => {
  const links: readonly SourceLink[] = [
    { name: 'Brandt', role: 'speaker', span: { start: 0, end: 6 }, by: 'told' },
    { name: 'The Quay Post', role: 'venue', span: null, by: 'told' },
    { name: 'Northwire', role: 'agency', span: null, by: 'metadata' },
  ]

  test('a surname in the chain is the one whom the report names in full', () => {
    const { actors, chain } = resolved(['{Lena Brandt} <said> [the quay would close].'], links)
    const named = chain.map(({ actor: id, role, span }) => ({
      name: actors.find((each) => each.id === id)?.name,
      role,
      span,
    }))
    expect(named).toEqual([
      { name: 'Lena Brandt', role: 'speaker', span: { start: 0, end: 6 } },
      { name: 'The Quay Post', role: 'venue', span: null },
      { name: 'Northwire', role: 'agency', span: null },
    ])
  })

  test('what only the metadata names has no mentions and comes last', () => {
    const { actors } = resolved(['{Lena Brandt} <said> [the quay would close].'], links)
    expect(actors.map(({ id, name, mentions }) => [id, name, mentions.length])).toEqual([
      ['a1', 'Lena Brandt', 1],
      ['a2', 'The Quay Post', 0],
      ['a3', 'Northwire', 0],
    ])
  })

  test('an outlet that the text names is the one of the metadata', () => {
    const { actors } = resolved(['{Lena Brandt} <told> Northwire [the quay would close].'], links)
    expect(actors.find(({ name }) => name === 'Northwire')?.mentions).toEqual([
      { start: 17, end: 26 },
    ])
  })
})

describe('what is handed on', () => {
  test('ids follow the order of first mention', () => {
    const { actors } = resolved([
      'Anna Toll and Peter Holm met at the mill.',
      '{Holm} <said> [yes].',
      '{Toll} <said> [no].',
    ])
    expect(actors.map(({ id, name }) => `${id} ${name}`)).toEqual(['a1 Anna Toll', 'a2 Peter Holm'])
  })

  test('every mention is the words of its actor', () => {
    const lines = ['{Harbour Minister Lena Brandt} <said> [yes].', '{Mrs Brandt’s} <word>: [no].']
    const { text } = marked(lines)
    expect(
      actor(lines, 'Lena Brandt')?.mentions.map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Lena Brandt', 'Brandt'])
  })

  test('a statement keeps its attribution, and its id is made of its places', () => {
    const [first, second] = resolved(['{Anna Toll} <said> [yes].', '{She} <said> [no].']).statements
    expect(first).toMatchObject({ confidence: 0.8, by: 'test@1', form: 'indirect' })
    expect(second?.confidence).toBe(0.68)
    expect(first?.id).not.toBe(second?.id)
  })

  test('a text without attributions has the people it names and no statements', () => {
    expect(resolved(['Anna Toll and Peter Holm met at the mill.']).statements).toEqual([])
    expect(resolved([])).toEqual({ actors: [], chain: [], statements: [] })
  })
})
