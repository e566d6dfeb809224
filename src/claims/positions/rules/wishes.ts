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
set/set .. sights on <N> | The firm has set its sights on [the coast].
`

export const preference = `
prefer to <V> | The board prefers to [wait].
prefer <N> to | The villagers prefer [a tunnel] to a bridge.
prefer <N> | The villagers prefer [a tunnel].
would prefer to <V> | We would prefer to [wait].
would prefer <N> | Most members would prefer [a tunnel].
would rather|sooner <V> | We would rather [walk to school].
`
