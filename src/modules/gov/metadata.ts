// Source: cosmos-sdk v0.53.6, x/gov/types/metadata.go and keeper/msg_server.go; go 1.23 encoding/json for what fits.
import { type GoJsonValue, scanGoJson } from '../../codec/go-json.ts';
import { wireTextLength } from '../../codec/go-string.ts';
import { govErrors } from './errors.ts';
import { METADATA_MAX_BYTES, SUMMARY_MAX_BYTES } from './params.ts';

/** @throws gov/15 */
export function checkMetadataLength(text: string): void {
  const length = wireTextLength(text);
  if (length > METADATA_MAX_BYTES)
    throw govErrors.MetadataTooLong(`got metadata with length ${length}`);
}

/** @throws gov/22 */
export function checkSummaryLength(text: string): void {
  const length = wireTextLength(text);
  if (length > SUMMARY_MAX_BYTES)
    throw govErrors.SummaryTooLong(`got summary with length ${length}`);
}

type Stated = { readonly title: string; readonly summary: string };

/** Metadata in the form that the SDK recommends repeats title and summary; any other is free. @throws gov/5 */
export function checkMetadataAgrees(metadata: string, { title, summary }: Stated): void {
  const stated = readMetadata(metadata);
  if (stated === undefined) return;
  if (stated.title !== title)
    throw govErrors.InvalidProposalContent(
      `metadata title '${stated.title}' must equal proposal title '${title}'`,
    );
  if (stated.summary !== summary)
    throw govErrors.InvalidProposalContent(
      `metadata summary '${stated.summary}' must equal proposal summary '${summary}'`,
    );
}

const TEXTS = ['title', 'summary', 'details', 'proposal_forum_url', 'vote_option_context'];

/** Title and summary of metadata that Go reads without an error; absent ones are empty, and `null` is all absent. */
function readMetadata(text: string): Stated | undefined {
  const json = scanGoJson(text);
  if (json === undefined || json.kind === 'other') return undefined;
  const stated = { title: '', summary: '' };
  if (json.kind === 'null') return stated;
  for (const [name, value] of json.members) {
    const key = fold(name);
    if (!fits(key, value)) return undefined;
    if (value.kind !== 'text') continue;
    if (key === 'title') stated.title = value.text;
    if (key === 'summary') stated.summary = value.text;
  }
  return stated;
}

function fits(key: string, value: GoJsonValue): boolean {
  if (value.kind === 'null') return true;
  if (TEXTS.includes(key)) return value.kind === 'text';
  if (key === 'authors') return value.kind === 'list' && value.ofTexts;
  return true;
}

/** Names are the same in either case, and the two letters beyond ASCII that fold into it count too. */
const fold = (name: string): string =>
  name
    .replaceAll('\u017f', 's')
    .replaceAll('\u212a', 'k')
    .replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
