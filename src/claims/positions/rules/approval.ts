/**
 * Words of approval and disapproval. A line is a rule and a sentence that it reads, what is found in brackets:
 *
 * - the first word is a verb in any of its forms, `a|b` one of several; `be` or `would` before it asks for
 *   a form of that word there; the words after it are as they stand;
 * - `..` some words, up to twelve; `<N>` a thing, up to the word that follows it in the rule, if any; `<Q>` one with a
 *   number; `<V>` a verb and what goes with it; `<S>` a clause, `<F>` one with “will”, “would” or the like, `<J>` one
 *   with none of these and no past (“that it be closed”); `<X>` whatever follows.
 */
export const approval = `
welcome|applaud|hail|laud|cheer|celebrate|salute|commend <N> | The union welcomed [the vote].
support|back|endorse|favour|favor|champion|espouse <N> | Most growers support [the levy].
praise|admire|appreciate <N> for | Kell praised [the harbour police] for their calm.
praise|admire|appreciate <N> | Ministers praised [the deal].
approve of <N> | The council approves of [the route].
accept|respect|embrace <N> | Norland accepts [the ruling].
defend|uphold <N> | Marr defended [the decision on Tuesday].
stand/stood by <N> | The clerk stands by [the count].
agree with <N> | Kell agrees with [the finding].
vote|campaign|argue|lobby|speak/spoke in favour|favor|support of <N> | The ferrymen voted in favour of [the merger].
vote for <N> | Tolland voted for [the amendment].
come/came|speak/spoke out in favour|support of <N> | The mayor came out in favour of [a bypass].
throw/threw|put .. weight behind <N> | The bishops threw their weight behind [the petition].
give/gave|lend/lent .. backing|support|blessing to <N> | The board gave its backing to [the bid].
express|voice|declare|reiterate|repeat|state|signal|announce|reaffirm .. support|backing|approval|praise for <N> | Norland reiterated its support for [the treaty].
give/gave|extend .. welcome to <N> | The guild gave a cautious welcome to [the draft].
pay/paid tribute to <N> | The mayor paid tribute to [the crew].
be in favour|favor of <N> | We are in favour of [a ban on night flights].
be supportive of <N> | The board is supportive of [the move].
be pleased|happy|delighted|satisfied|comfortable|content with <N> | Norland is satisfied with [the draft].
be proud of <N> | The captain said he was proud of [the result].
have/has/had .. confidence in <N> | The board has full confidence in [the plan].
`

export const disapproval = `
condemn|criticise|criticize|denounce|deplore|decry|attack|slam|blast|lambast|lambaste|assail|censure|deride|ridicule|mock|rubbish <N> for | Critics condemned [the harbour board] for its silence.
condemn|criticise|criticize|denounce|attack|slam|deride|ridicule|mock <N> as | Orl condemned [the ruling] as a farce.
condemn|criticise|criticize|denounce|deplore|decry|attack|slam|blast|lambast|lambaste|assail|censure|deride|ridicule|mock|rubbish <N> | The union condemned [the closure].
oppose|resist|contest|protest <N> | Fishers oppose [the wind farm].
reject|dismiss|spurn|rebuff|repudiate|disown|veto|dispute|refute|rebut <N> as | The mill dismissed [the theory] as guesswork.
reject|dismiss|spurn|rebuff|repudiate|disown|veto|dispute|refute|rebut <N> | The firm rejected [the offer].
disagree with <N> | Marr disagrees with [that view].
scoff|sneer|bristle|balk|baulk at <N> | The guild scoffed at [the offer].
laugh|brush|shrug|wave|write/wrote off|aside <N> | The firm shrugged off [the warning].
pour .. scorn on <N> | The guild poured scorn on [the offer].
cast/cast doubt on <N> | The clerk cast doubt on [the count].
take/took aim at <N> | The guild took aim at [the levy].
question <N> | The clerk questioned [the need for a new road].
object to <N> | Neighbours object to [the noise].
disapprove of <N> | The bishop disapproves of [the parade].
blame .. on <N> | The company blamed the loss on [higher steel prices].
blame <N> for | Growers blame [the dam] for the drought.
blame <N> | The operator blames [a worn cable].
accuse .. of <X> | Kell accused the ministry of [hiding the report].
fault <N> for | The auditors faulted [the port] for slow checks.
regret|lament|bemoan|rue <N> | The envoy regretted [the decision].
complain about|of <N> | Residents complained about [the smell].
protest against <N> | Nurses protested against [the new rota].
vote|campaign|argue|lobby|speak/spoke|demonstrate|rally against <N> | Two members spoke against [the sale].
come/came|speak/spoke out against <N> | Nurses came out against [the rota].
hit/hit|lash out at|against <N> | The guild hit out at [the timetable].
take/took issue with <N> | The clerk took issue with [the count].
express|voice|declare|reiterate|repeat|state|announce|reaffirm .. opposition|objection|objections|hostility to <N> | Suland repeated its opposition to [the pipeline].
express|voice .. dismay|anger|disappointment|outrage|regret|concern|concerns|alarm|frustration at|over|about|with <N> | The guild voiced its anger at [the delay].
be against <N> | We are against [the new runway].
be opposed to <N> | Norland is firmly opposed to [any change of the border].
be critical of <N> | The report is critical of [the ministry].
be unhappy|disappointed|dissatisfied|angry|furious|outraged|dismayed|appalled|frustrated with|at|by|about|over <N> | The growers are unhappy with [the price].
`
