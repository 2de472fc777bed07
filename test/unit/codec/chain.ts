// The oracle's chain as the codec needs it: the types its modules register, and its addresses.
import { createAddressCodec } from '../../../src/codec/address.ts';
import { createTypeRegistry, interfacesOf } from '../../../src/codec/registry.ts';
import { allMessages } from '../../../src/proto/all-types.ts';

/** Modules that the oracle does not have. */
const ABSENT = /^cosmos\.(?:upgrade|params)\./;
/** Types that look like registered ones: parts of messages with a signer option, and a proposal that no module offers. */
const UNREGISTERED = new Set([
  'cosmos.bank.v1beta1.Input',
  'cosmos.distribution.v1beta1.CommunityPoolSpendProposalWithDeposit',
]);

export const registry = createTypeRegistry(
  allMessages.filter(
    (type) =>
      interfacesOf(type).length > 0 &&
      !ABSENT.test(type.typeName) &&
      !UNREGISTERED.has(type.typeName),
  ),
);
export const addresses = createAddressCodec('cosmos');
