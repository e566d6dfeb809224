import type { Block } from './blocks.ts'

/** Paragraphs that are a label or a button, whole. */
const labels =
  /^(advertisements?|advert|ads?|sponsored( content| by .{1,40})?|promoted( content)?|share( this)?( (article|story|page|on .{1,20}))?|print( this)?( (article|page))?|e-?mail|copy( link)?|link copied!?|save|close|menu|search|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|(view |show |read |leave a )?comments?( \(\d+\))?|\d+ (comments?|shares?)|related( (stories|articles|topics|content|news|links|coverage|posts))?|read (more|next|also|on)|more (stories|news|on this story|from .{1,40}|on .{1,40})|most (read|popular|viewed)|trending( now)?|recommended( for you)?|you (may|might) (also )?like|editor['’]?s['’]? picks?|loading|watch( now| live)?|listen( to this (article|story))?|play( video| audio)?|image( source| caption)?|(image|photo|picture|video)( credits?| captions?)?|getty images|follow us( on .{1,40})?|tags?|topics?|filed under|back to top|skip (ad|advert|advertisement|to .{1,40}|past .{1,40})|end of .{1,40}|article continues (below|after) .{1,40}|story continues below.{0,40}|continue reading( the main story)?|about the author|sign (in|up)|log in|subscribe( now)?|register|learn more|click here|latest( news)?|live|updated?|hide caption|toggle caption|enlarge( this image)?|download( the app)?|\d+ min(ute)?s? read|anzeige|werbung|mehr zum thema|lesen sie auch)[:.…!]*$/i

/** Beginnings of a line that points elsewhere. */
const pointer =
  /^[▶►→➤•*|[(]{0,3}\s?(read (more|also|next|on|this)|also read|see also|see more|related( (story|stories|article|articles|coverage|reading))?|more (on this|coverage|from)|watch|listen|video|gallery|photos|in pictures|don['’]t miss|must read|recommended|opinion|explainer|analysis|further reading)\s?(:|[|–—>»-]\s)/i

/** A request to the reader rather than a report. */
const request =
  /\b(sign up (for|to) (our|the|get|receive)|sign up (here|now)|subscribe to (our|the|my)|(join|follow) (us|our|the .{1,30}) (on|channel)|get (our|the) .{1,40}(newsletter|briefing|in your inbox)|delivered (straight |directly )?to your inbox|download (our|the) .{1,30}app|(our|free|daily|weekly|morning) newsletter|newsletter (sign-?up|here)|by (signing up|subscribing),? you agree|turn on notifications|add .{1,30} as a preferred source|support our journalism|become a (member|supporter|subscriber)|donate (now|today)|protected by recaptcha|enable javascript|your browser does not support|invalid email)\b/i

const picture =
  /^((file|handout|undated|aerial|archive|stock)? ?(photo|photograph|image|picture|illustration)s?( credits?)?( by|:)|credit: |\[?(photo|image)( courtesy)?[:/])|(\bvia (getty images|ap|reuters)|getty images|\/(afp|reuters|getty|ap|shutterstock)|shutterstock|istock)[)\].]?$/i

/** The credit after a caption: "The pier at dawn. Photo: Ada Quill". */
const credited =
  /(^|[.!?)\]"”’] ?)\(?(photo|photograph|image|picture|illustration|foto|bild)s?( credits?)?( by|:) ?\p{Lu}[^.!?"“”]{1,60}\)?$/iu

/** The end of a sentence in the scripts of the press; the title of another report has none. */
export const sentenceEnd: RegExp = /[.!?…:。！？؟।]["'”’»)\]」』]*$/

/**
 * Leaves out what sits between the paragraphs of a report and is not its own: labels, pointers to
 * other reports, requests, picture captions, lists of links, and a heading with nothing under it.
 */
export function filterBlocks(blocks: readonly Block[], title: string | null): Block[] {
  const kept = blocks.filter((block) => !isClutter(block) && !isTitle(block, title))
  while (kept.at(-1)?.kind === 'heading') kept.pop()
  return kept.filter(
    (block, at) => !(block.kind === 'heading' && labelHeading(block.text) && at > 0),
  )
}

function isClutter({ kind, text, linked }: Block): boolean {
  if (kind === 'rows' || kind === 'pre') return false
  if (text.length <= 120 && labels.test(text)) return true
  const start = text.slice(0, 400)
  if (text.length < 260 && pointer.test(start)) return true
  if (text.length < 400 && request.test(start)) return true
  if (text.length < 220 && (picture.test(text) || credited.test(text))) return true
  if (text.length < 200 && linked > 0.3 && / [|·•] /.test(text) && !sentenceEnd.test(text))
    return true
  if (linked > 0.9 && text.length < 200) return !sentenceEnd.test(text) || kind === 'item'
  return !/[\p{L}\p{N}]/u.test(text)
}

function labelHeading(text: string): boolean {
  return (
    text.length <= 60 && /^(related|more (on|from|stories)|read (more|next)|topics)\b/i.test(text)
  )
}

/** The headline above the text; a paragraph that says the same as a sentence stays. */
function isTitle({ kind, text }: Block, title: string | null): boolean {
  if (title === null || text.length > title.length * 2 || letters(text) !== letters(title)) {
    return false
  }
  return kind === 'heading' || !sentenceEnd.test(text)
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
