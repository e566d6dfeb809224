/** Words of wish and preference; written as those of approval. */
export const desire = `
want|wish to <V> | Norland wants to [join the pact].
want <X> | Karl wants [the levy abolished].
wish for <N> | They wish for [a quieter street].
hope|aim|aspire|long|yearn to <V> | She hopes to [finish by May].
hope|long|yearn|pray for <N> | The club hopes for [a new ground].
hope|wish <S> | He hopes that [the rain will hold off].
aim for <N> | The port aims for [two million boxes a year].
aim of <N> | The board repeated its aim of [a margin of 9 percent].
seek/sought to <V> | The province seeks to [buy back the mine].
seek/sought <N> | Norland is seeking [a seat on the council].
desire <N> | Both sides desire [a quick end].
would like|love to <V> | We would like to [see the books].
would like|love <X> | She would like [the street closed].
would welcome <N> | The growers would welcome [a longer season].
be keen|eager|hungry|anxious to <V> | The club is keen to [sign a goalkeeper].
be keen on <N> | The mayor is keen on [a tram].
look|push forward to <X> | Orl looks forward to [working with the council].
be determined|desperate|impatient to <V> | The crew is determined to [finish the race].
be desperate for <N> | The town is desperate for [a doctor].
be hopeful of <N> | The crew is hopeful of [a quick end].
be hopeful <S> | Orl is hopeful that [the ban will be lifted].
dream of <X> | The club dreams of [a new ground].
covet|crave <N> | The firm covets [the site].
strive|fight|bid for <N> | The town is fighting for [its station].
strive to <V> | The firm strives to [cut its dust].
pin .. hopes on <N> | The growers pin their hopes on [the spring].
hold/held out hope|hopes for|of <N> | The crew held out hope of [a rescue].
hold/held out hope|hopes <S> | The crew held out hope that [the ship will come].
express|voice .. hope|hopes|desire|wish for|of <N> | The envoy expressed hope for [a quick end].
express|voice .. hope|hopes|wish <S> | The envoy expressed hope that [both sides will meet].
would be happy|glad|delighted|pleased to <V> | We would be glad to [see the books].
set/set .. sights on <N> | The firm has set its sights on [the coast].
`

export const preference = `
favour|favor <N> over | The council favours [the northern route] over the tunnel.
opt|plump for <N> | The council opted for [the northern route].
lean/leant/leaned towards|toward <X> | The board leans towards [a partial ban].
would be better|best off <X> | The town would be better off [closing the road].
prefer to <V> | The board prefers to [wait].
prefer <N> to | The villagers prefer [a tunnel] to a bridge.
prefer <N> | The villagers prefer [a tunnel].
would favour|favor <N> over | The council favours [the northern route] over the tunnel.
opt|plump for <N> | The council opted for [the northern route].
lean/leant/leaned towards|toward <X> | The board leans towards [a partial ban].
would be better|best off <X> | The town would be better off [closing the road].
prefer to <V> | We would prefer to [wait].
would prefer <N> | Most members would prefer [a tunnel].
would rather|sooner <V> | We would rather [walk to school].
`
