/** Verbs that open an order or a plea. Words that open small talk (“look”, “listen”, “imagine”) are left out. */
export const calls: ReadonlySet<string> = new Set(
  `abandon abolish accept act adapt add adopt agree allocate allow amend answer apologise apologize appoint approve arm
  arrest ask assess avoid back bail ban bear beat begin bind blame block boost boycott break breathe bring build burn
  bury buy bypass calm cancel cap care carry catch change charge chase check choose claim clean clear close collect come
  compare compensate concentrate confront connect consult contact continue contribute cooperate correct count create
  cross cut debate decide declare defend deliver demolish deny deport destroy disband disclose dismiss ditch divide do
  donate double drag draw dredge drive drop duck dump ease eat educate elect embrace empty end enforce ensure escape
  evacuate examine exempt exercise expand expect expel explain expose extend extradite face fast feed fetch fight fill
  find finish fire fix flee float fly focus follow force forget form free freeze fund get give go grant grow guarantee
  guard halt halve hand hear hire hold honor honour hurry ignore implement impose improve include increase inform insist
  inspect install insulate insure introduce invest investigate issue jail join judge jump keep kick kill knock launch
  lay lead learn leave legalise legalize lend let level license lift limit link listen load lock lose lower maintain
  make manage march mark measure meet mend merge modernise monitor move name nationalise negotiate offer open oppose
  order outlaw own pack pardon park pass pause pay phase pick place plant play plead pledge plug postpone prepare press
  prevent print privatise promote propose prosecute protect prove provide publish pull punish put quit raise ration
  reach react read rebalance rebuild recall recognise reconsider recruit redraw reduce reform refund refuse regulate
  reinstate relax release rely remember remove renew rent reopen reorganise repair repay repeal replace report request
  rescue reserve resign resist respect restore return reverse review reward ride ring rip rise roll run save scale scrap
  screen secure seek seize sell send separate serve set settle shake share shelve shift shoot shorten shout show shut
  sign simplify slash slow smash solve sort spare speak spend split stand start stay step stick stock stop strengthen
  strike strip study subsidise sue support suspend swap swear take talk tax teach tear tell tend test throw tighten
  toughen train transfer treat trim triple trust try turn understand undo unite unlock update uphold urge use vaccinate
  veto visit vote wait wake walk wear widen win wind wipe withdraw work write yield`.split(/\s+/),
)
