// Source: cosmos-sdk v0.53.6, x/gov/types/v1beta1/proposal.go, and the proposal types of x/distribution and x/upgrade.
import type { TypeRegistry } from '../../codec/registry.ts';
import type { Any } from '../../proto/google/protobuf/any.ts';
import type { MessageType } from '../../types/wire.ts';
import { wireTextLength } from '../../codec/go-string.ts';
import { CONTENT_INTERFACE, decodeOr } from '../../codec/registry.ts';
import { CommunityPoolSpendProposal } from '../../proto/cosmos/distribution/v1beta1/distribution.ts';
import { TextProposal } from '../../proto/cosmos/gov/v1beta1/gov.ts';
import {
  CancelSoftwareUpgradeProposal,
  SoftwareUpgradeProposal,
} from '../../proto/cosmos/upgrade/v1beta1/upgrade.ts';
import { GoPanic, plainError } from '../../types/errors.ts';
import { NIL_POINTER } from '../../types/sdk-int.ts';
import { isBlank } from '../../types/text.ts';
import { govErrors } from './errors.ts';

/** Bytes of a v1beta1 proposal's title and description at most. */
const TITLE_MAX_BYTES = 140;
const DESCRIPTION_MAX_BYTES = 10_000;

type Described = { readonly title: string; readonly description: string };

/** What a v1beta1 proposal is about. Contents were executed by routes; the only one left is gov's own, for texts. */
export type LegacyContent = Described & { readonly route: string; readonly kind: string };

type ContentKind = {
  readonly type: MessageType<Described>;
  readonly route: string;
  readonly kind: string;
};

const TEXT = 'Text';
const ROUTES: readonly string[] = ['gov'];
const KINDS: readonly ContentKind[] = [
  { type: TextProposal, route: 'gov', kind: TEXT },
  { type: CommunityPoolSpendProposal, route: 'distribution', kind: 'CommunityPoolSpend' },
  { type: SoftwareUpgradeProposal, route: 'upgrade', kind: 'SoftwareUpgrade' },
  { type: CancelSoftwareUpgradeProposal, route: 'upgrade', kind: 'CancelSoftwareUpgrade' },
];

/** undefined for something that is no content. @throws GoPanic where there is none */
export function readContent(
  any: Any | undefined,
  registry: TypeRegistry,
): LegacyContent | undefined {
  if (any === undefined) throw new GoPanic(NIL_POINTER);
  if (!registry.implements(any.typeUrl, CONTENT_INTERFACE)) return undefined;
  const found = KINDS.find(({ type }) => type.typeUrl === any.typeUrl);
  if (found === undefined) return undefined;
  const { title, description } = decodeOr(found.type, any.value, plainError);
  return { title, description, route: found.route, kind: found.kind };
}

export const hasRoute = ({ route }: LegacyContent): boolean => ROUTES.includes(route);

/** Of a new v1beta1 proposal; texts are the only kind left. @throws gov/5, gov/6 */
export function checkContent({ kind, title, description }: LegacyContent): void {
  if (kind !== TEXT) throw govErrors.InvalidProposalType(kind);
  if (isBlank(title)) throw govErrors.InvalidProposalContent('proposal title cannot be blank');
  if (wireTextLength(title) > TITLE_MAX_BYTES)
    throw govErrors.InvalidProposalContent(
      `proposal title is longer than max length of ${TITLE_MAX_BYTES}`,
    );
  if (description === '')
    throw govErrors.InvalidProposalContent('proposal description cannot be blank');
  if (wireTextLength(description) > DESCRIPTION_MAX_BYTES)
    throw govErrors.InvalidProposalContent(
      `proposal description is longer than max length of ${DESCRIPTION_MAX_BYTES}`,
    );
}
