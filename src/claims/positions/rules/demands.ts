/** Words of urging, demanding and ruling out; written as those of approval. */
export const urge = `
urge|exhort|implore|beg|beseech|press|entreat|lobby|petition .. to <V> | Kell urged the council to [open the gates].
call on|upon .. to <V> | The bishops called on both sides to [stop shooting].
call for <X> | The growers called for [a ban on imports].
appeal for <N> | The mayor appealed for [calm].
appeal to .. to <V> | The envoy appealed to the rebels to [free the pilot].
appeal to .. for <N> | The mayor appealed to residents for [patience].
ask .. to <V> | The clerk asked residents to [move their cars].
ask for <N> | The villagers asked for [a wall].
advise|counsel|remind|instruct|order|tell/told|command|direct|invite|challenge|dare .. to <V> | The lawyer advised clients to [keep every letter].
recommend|suggest|advise|propose that .. should <V> | He recommended that the board should [keep the site].
recommend|suggest|propose|advise <J> | The panel recommended that [the dam be lowered].
push|press|campaign|lobby|plead/pleaded/pled|argue|petition for <N> | Nurses campaigned for [a shorter week].
renew|repeat|reiterate|issue|make/made .. call|calls|plea|appeal for <N> | The guild repeated its call for [a review].
renew|repeat|reiterate|issue .. call|calls|plea|appeal to <V> | The guild repeated its call to [lower the tax].
plead/pleaded/pled with .. to <V> | The bishop pleaded with both sides to [stop shooting].
encourage|nudge|prod|pressure|pressurise|push .. to <V> | The envoy encouraged both sides to [meet].
put .. pressure on .. to <V> | The guild put pressure on the board to [reopen the yard].
agitate|clamour|clamor|cry out|for <N> | The growers clamoured for [a lower levy].
join .. call|calls|appeal for <N> | The bishop joined a call for [a truce].
stress|underline|emphasise|emphasize|highlight .. need|importance for|of|to <X> | The envoy stressed the need for [a truce].
make/made the case for <X> | The clerk made the case for [a second bridge].
urge|advise|counsel <N> | The doctor urged [caution].
recommend|advocate <N> | The panel recommended [a lower dam].
`

export const urgeAgainst = `
advise|caution|warn|counsel|recommend against <X> | The guide advised against [crossing the ice].
warn|urge|advise|ask|tell/told|implore|beg|remind|instruct .. not|against to <V> | The police urged drivers not to [use the pass].
warn|advise|caution .. against <X> | The envoy warned both sides against [a new attack].
discourage <N> | The port discouraged [any new traffic].
`

export const requirement = `
demand <S> | Suland demands that [the border be opened].
insist <J> | Norland insists that [the gate stay shut].
demand to <V> | The crew demanded to [see the log].
demand <N> | The works committee demanded [sight of the plans].
insist on|upon <X> | Norland insists on [a written promise].
hold/held|stick/stuck out for <N> | Suland held out for [a bigger share].
require|oblige .. to <V> | The council requires owners to [clear the snow].
require <N> | The bank requires [two signatures].
repeat|renew|reiterate|issue .. demand|demands for <N> | The guild repeated its demand for [back pay].
`

export const redLine = `
rule/ruled out <X> | The premier ruled out [an early election].
refuse to <V> | Suland refuses to [hand over the list].
rule out of/off <N> | The premier ruled out [an early election].
reject out|outright <N> | She rejected outright [a second vote].
draw/drew .. line at <X> | The club drew the line at [a ban on flags].
have/has/had no intention of <X> | The owners have no intention of [selling the yard].
shut/shut|close|slam .. door on|to <N> | The firm shut the door on [a merger].
not willing|prepared|ready|inclined to <V> | The owners are not prepared to [sell the yard].
be unwilling to <V> | The owners are unwilling to [sell the yard].
`

export const forecast = `
expect|anticipate|predict|forecast/forecast/forecasted|foresee/foresaw/foreseen|project|envisage to <V> | We expect to [sell more boats].
expect|anticipate|predict|forecast/forecast/forecasted|foresee/foresaw/foreseen|project|envisage <X> | The bank expects [growth of 2 percent].
see/saw <Q> | For the full year the group sees [sales of 40 million marks].
fear <F> | The growers fear that [frost will come].
fear|dread <N> | The growers fear [a late frost].
bet/bet on <N> | Traders are betting on [a rate cut].
warn of|about <N> | The envoy warned of [a long winter].
be confident|optimistic|certain|sure|convinced <F> | Orl is confident that [the price will fall].
be confident of <N> | Orl is confident of [a win].
bank|count on <X> | The port is banking on [a busy summer].
brace for <N> | The town is bracing for [a flood].
`

export const forecastAgainst = `
doubt <F> | Marr doubts whether [the bridge will open].
doubt <N> | Yuna doubts [that].
be sceptical|skeptical|doubtful <F> | Orl is sceptical that [the price will fall].
`
