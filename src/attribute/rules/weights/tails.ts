/** Made by bench/attribution/train.ts. */
export const tails: string = `
abl to
accord to
account of
accus of
accusation of
acquiesc to
admit to
adopt a
advocat for
agre on
agre with
aim at
align with
allegation of
allud to
anger by
angry about
angry at
announc DAY
announcement of
anxiety about
apologiz for
appointment of
approv last
approv last year
argu for
ask about
ask for
ask questions
ask questions about
ask rhetorically
assessment of
assur of
attack on
attempt to
attempt to portray
avoid direct
avoid direct criticism
avoid direct criticism of
awar of
back away
back away from
back of
back to
backer of
balk at
bas on
becom increasingly
begin by
begin to
believ in
best known
best known for
bitter debate
blast out
boast about
boast of
brag about
bring up
bristl at
brush off
call for
call into
call into question
call on
call out
call upon
campaign against
campaign for
car about
careful not
careful not to
cast a
cast a ballot
cast a vote
cast a vote for
cast doubt
cast their
cast their votes
cast their votes for
caution against
chant of
charg with
cheer for
cheer on
cheer when
chim in
choos to
claim allegiance
claim allegiance to
claim credit
claim credit for
clear about
com from
com on
com on the
com out
com out against
com to
com under
com under scrutiny
com up
comment on
commit to
complain about
concern about
conclud by
condition of
confident in
continu his
continu to
continu to express
continu to focus
continu to focus on
continu to insist
continu to portray
continu to question
count on
critical of
criticism for
criticism of
criticiz as
critiqu of
cry out
debat on
debat over
decid against
declar in an
declar in an interview
declin to provide
dedicat to
deep into
deliver a
deliver an
devot to
disagre on
disagre with
disagreement over
disclosur of
distanc himself
distanc himself from
divid on
divid over
doubl down
doubl down on
doubt about
draw attention
draw attention to
draw criticism
draw the
dwell on
embrac of
enamor of
end a
endorsement of
engag in
expand on
explain in
express concern
express concern about
express confidence
express frustration
express support
express support for
fac criticism
fail to
fail to reach
fail to reach a
far been
far been largely
far less
favor of
favor strongly
favor strongly by
fear of
featur in
feel the
fil a
fil a lawsuit
finally CAP
find herself
fir back
fir back at
float the
float the notion
focus on
follow up
follow up by
forget to
forward an
fre to
fre to vote
full of
fully CAP
giv a
giv an
giv the
go after
go further
go on
go on the
go on to
go on to explain
go on to say
go out
go out of
go out of his
go out of his way
go so
go so far
go so far as
go so far as to
go to
grappl with
greatest support
grow increasingly
gush about
hard to
harsh words
heap praise
heap praise on
her to
hesitat to
hint at
hold up
hop for
hop of
hostil to
hostility to
hungry for
identify with
impassion in
impress by
inclin to
information about
insist on
intens scrutiny
interest in
interest of
interpret as
introduc a
issu a
issu a report
issu a statement
issu a statement DAY
issu a statement saying
it 's
it 's unclear
it is
it is not
it is not clear
it is unclear
it is unclear whether
it may
it seems
it was
it ’s
it ’s not
it ’s not clear
it ’s unclear
jok about
know about
know as
know for
label as
lack of
lash out
lash out at
launch a
lay bare
lay off
lay out
lead a
learn of
less than
let 's
lin up
lin up behind
link to
lobby for
lock in
look ahead
look ahead to
look at
look back
look for
look forward
look forward to
look like
lot of
mak CAP
mak CAP CAP
mak CAP CAP about
mak a
mak a commitment
mak an
mak an impassioned
mak clear
mak comments
mak comments about
mak it
mak it clear
mak no
mak no apologies
mak no apologies for
mak no mention
mak no mention of
mak no secret
mak no secret of
mak several
mak the
mak the case
mak the case for
mak the point
manag to
marvel at
messag of
met with
minc words
month charged
mount an
mov quickly
mov to
mus about
need to
need to keep
need to remember
negativ response
negativ response to
nervous about
new questions
new questions about
nothing but
offer an
offer his
offer his thoughts
offer his thoughts on
ongo lawsuit
open up
open up about
opposition to
outlin a
outlin a plan
overwhelm support
paid tribute
pass a
pass along
pass laws
pass with
passion for
pay attention
pay attention to
perception of
pick up
pil on
pivot to
play down
plead guilty
point of
point out
point to
pois to
pok fun
pok fun at
position on
post on
post on CAP
pounc on
praiz for
present a
press about
press for
press his
press his attack
proceed to
proposal for
proud of
provid a
provid the
publish a
publish a story
pump out
push back
push back against
push back on
push for
put a
put forth
put it
put off
put out
put out a
put out a statement
question about
question of
quick to
quick to point
quick to point out
rail against
rais questions
rais questions about
rally cry
rang from
ratchet up
ratchet up his
rattl off
reach a
ready to
reason to know
recent evidence-free
recent evidence-free assertion
reckon with
refer to
refer to as
referenc to
reflect on
refus to endorse
refus to say
regard as
releas a
releas a new
releas a statement
releas a statement DAY
releas a statement saying
reluctant to
rely on
remain confident
remark upon
report DAY
report about
report last
report last month
report to
request for
respond DAY
respond by
respond first
respond to
respond with
respons to
respons was
return to
return to his
rip into
roll out
rul out
run a
say DAY on
say DAY on CAP
say DAY on CAP 's
say at a CAP
say at a campaign
say by
say by telephone
say during
say during a
say during the
say during the interview
say for the
say for the first
say for the first time
say in a
say in a CAP
say in a statement
say in an email
say little
say little about
say only
say recently
say repeatedly
say sarcastically
say then
say with
say with a
say with a grin
scrambl to
scrambl to address
see as
see for
seek to distinguish
seem to confirm
seem to show
seiz on
send CAP
send a
send a fundraising
send a fundraising email
send a letter
send out
send out a
set to
shar their
shift his
shift his focus
shift his focus to
shoot back
shoot back in
show little
show little inclination
show no
show no sign
show no sign of
show signs
show signs of
show up
shrug off
sick of
sid with
sign an
sign up
singl out
siz up
skeptical about
skeptical of
sound a
sound off
sound off on
spar over
speak about
speak at
speak at length
speak at length about
speak briefly
speak favorably
speak favorably of
speak of
speak on
speak out
speak out about
speak out in
speak out in favor
speak out in favor of
speak to
speak to CAP
speak with
speculat about
spell out
spent DAY
spent more
spent more time
spent much
spent much of
spent much of his
spent much of the
split on
stand by
stand for
stand with
start a
start a petition
start the
start to
start with
stat in a
stern opposition
stop short
stop short of
story about
strategy for
strategy of
strong support
struck down
struggl to
struggl to demonstrate
subject of
suggest in
suggest in a
sum up
support for
support of
supporter of
supportiv of
sur to
sur to horrify
tak a
tak a look
tak a look at
tak a more
tak a shot
tak a shot at
tak aim
tak aim at
tak an
tak credit
tak credit for
tak issue
tak issue with
tak pains
tak pains to
tak some
tak some shots
tak some shots at
tak to
tak to CAP
tak to CAP to
tak turns
talk about
talk of
talk openly
talk openly on
talk openly on social
talk openly on social media
talk point
talk up
tell the story
tell the story of
tend to
tend to support
ther 's
ther 's no
ther is
ther is no
ther ’s
ther ’s a
think about
think of
thrill with
tick off
touch on
try to
try to explain
try to make
turn against
turn her
turn his
turn to
tweet DAY
tweet DAY morning
tweet out
unanimous in
unit in
unveil a
upbeat about
used his
used it
used the
used to
view of
voic concerns
voic support
vot NUM
vot against
vot for
vot in
vot in favor
vot in favor of
vouch for
walk back
warn about
warn against
warn of
warrant a
wary of
weigh in
weigh in on
won the
work to
worry about
writ DAY
writ a
writ a letter
writ about
writ back
writ in a court
writ on
writ on CAP
writ recently
zero in
zero in on
`
