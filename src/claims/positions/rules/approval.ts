/**
 * Words of approval and disapproval. A line is a rule and a sentence that it reads, what is found in brackets:
 *
 * - the first word is a verb in any of its forms, `a|b` one of several; `be` or `would` before it asks for
 *   a form of that word there, and `not` for a form of “be” that is denied; the words after it are as they stand;
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
stand/stood behind <N> | The clerk stood behind [the count].
get/got|rally|fall/fell in|behind <N> | Members rallied behind [the chairman].
warm to <N> | The guild warmed to [the idea].
come/came round|around to <N> | The guild came round to [the toll].
side with <N> | Marr sided with [the crew].
see/saw .. merit|merits|value|sense in <X> | Kell sees some merit in [the second draft].
give/gave .. nod|go-ahead|thumbs-up to <N> | The mayor gave her nod to [the parade].
credit <N> for|with | Kell credited [the crew] with the rescue.
have/has/had .. no objection|objections|quarrel|problem|problems to|with <N> | Suland has no objection to [observers].
would settle for <N> | The club would settle for [a draw].
be impressed|encouraged|heartened|reassured by|with <N> | The envoy was encouraged by [the reply].
be enthusiastic|positive|upbeat about|over <N> | The mayor is enthusiastic about [the tram].
be open|receptive|sympathetic to <N> | Norland is open to [a longer truce].
be on board with <N> | The growers are on board with [the plan].
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
condemn|criticise|criticize|rebuke|chide|berate|castigate|chastise|scold|upbraid|pillory|savage|slate|trash|pan <N> | The bishop rebuked [the council].
turn|knock|shoot/shot|throw/threw down|back|out <N> | The board turned down [the offer].
snub|shun|resent|dislike|distrust|mistrust|hate|loathe|abhor|detest <N> | The crew resented [the new rota].
say/said/says no to <N> | The owners said no to [the offer].
turn .. back on <N> | The firm turned its back on [the pact].
turn/turned .. nose up at <N> | The guild turned its nose up at [the offer].
distance .. from <N> | The firm distanced itself from [the remarks].
take/took .. dim|poor view of <N> | The ministry took a dim view of [the protest].
hold/held <N> responsible|accountable for | The families hold [the company] responsible for the deaths.
find/found fault with <N> | The auditors found fault with [the books].
see/saw no reason|need|point|sense|case|justification|grounds|merit to|for|in <X> | The guild sees no reason for [a change].
have/has/had .. misgivings|doubts|reservations|qualms about|over|with <N> | The bank has misgivings about [the merger].
have/has/had .. no confidence|faith|trust|interest in <X> | The crew has no confidence in [the captain].
have/has/had .. no time|patience|sympathy|appetite for <N> | The mayor has no time for [the scheme].
lose/lost faith|confidence|patience in|with <N> | The crew lost patience with [the owners].
rail|fume|rage|inveigh|kick|push back|against|at|over <N> | The guild railed against [the toll].
raise .. concern|concerns|objection|objections|doubts|alarm about|over|to <N> | The clerk raised concerns about [the bridge].
express|voice .. misgivings|doubts|doubt|reservations|scepticism|skepticism about|over <N> | The envoy voiced doubts about [the draft].
bridle|recoil at|from <N> | The crew bridled at [the order].
be wary|suspicious of <N> | The growers are wary of [a new levy].
be hostile|resistant|averse to <N> | The board is hostile to [the bid].
be set|dead against <N> | The clerk is set against [the sale].
be unconvinced|unimpressed|unmoved|alarmed|troubled by|with|about <N> | The clerk was unimpressed by [the draft].
be sceptical|skeptical|uneasy|dubious|lukewarm about|of|over|on <N> | The bank is uneasy about [the loan].
be up in arms over|about|at <N> | The growers are up in arms over [the dam].
be fed up with <N> | The crew is fed up with [the rota].
be reluctant|hesitant|loath to <V> | The council is reluctant to [sell the hall].
not convinced|persuaded|impressed|interested|sold|keen by|of|about|in|on <X> | The mayor is not convinced by [the figures].
be unhappy|disappointed|dissatisfied|angry|furious|outraged|dismayed|appalled|frustrated with|at|by|about|over <N> | The growers are unhappy with [the price].
`
