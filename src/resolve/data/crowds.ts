/** Plural nouns for people, beside the plurals of offices: "critics", "residents", "fans". */
export const crowds: ReadonlySet<string> = new Set(
  `people voters residents critics supporters opponents families workers women men students parents fans members
allies rivals colleagues friends backers donors delegates protesters demonstrators strikers passengers customers
consumers investors shareholders traders employers employees staff colleagues lawmakers legislators politicians
officials sources insiders aides advisers advisors investigators prosecutors detectives agents troops soldiers
officers villagers islanders locals neighbours neighbors survivors victims relatives eyewitnesses witnesses
observers commentators pundits analysts experts economists scientists researchers scholars academics historians
doctors nurses teachers farmers fishermen miners drivers pilots engineers activists campaigners organisers organizers
candidates contenders hopefuls republicans democrats conservatives liberals ministers senators congressmen governors
mayors judges lawyers attorneys diplomats envoys negotiators leaders journalists reporters editors players coaches
migrants refugees immigrants pensioners retirees veterans children youngsters teenagers adults americans europeans
muslims christians jews catholics hispanics latinos blacks whites millennials companies firms banks unions
countries states governments nations authorities agencies newspapers outlets websites media antagonists detractors
rebels insurgents militants separatists loyalists creditors lenders regulators campaigns groups`
    .trim()
    .split(/\s+/),
)
