/** Makes the genesis transaction of a home's validator. @see cosmos-sdk v0.53.6 x/genutil/client/cli/gentx.go */
import { signTx } from '../client/tx-builder.ts';
import { printJson } from '../codec/json.ts';
import { publicKeyToAny } from '../codec/public-key.ts';
import { MsgCreateValidator } from '../proto/cosmos/staking/v1beta1/tx.ts';
import { AuthInfo, Tx, TxBody, TxRaw } from '../proto/cosmos/tx/v1beta1/tx.ts';
import { coinToWire, type Coin } from '../types/coin.ts';
import { decToWire, parseDec } from '../types/dec.ts';
import type { ChainDefinition } from './chain.ts';
import type { KeyEntry, Keyring } from './keyring/keyring.ts';

export type GentxOptions = {
  readonly chainId: string;
  readonly operator: KeyEntry;
  readonly stake: Coin;
  /** ed25519, 32 bytes. */
  readonly consensusKey: Uint8Array;
  readonly moniker: string;
  /** `id@host:port`, where other nodes find this one. */
  readonly peer: string;
  readonly commission?: {
    readonly rate: string;
    readonly maxRate: string;
    readonly maxChangeRate: string;
  };
  readonly minSelfDelegation?: string;
  readonly description?: Partial<MsgCreateValidator['description']>;
};

export const COMMISSION_DEFAULT = { rate: '0.1', maxRate: '0.2', maxChangeRate: '0.01' };

const GAS_LIMIT = 200_000n;

/** JSON of the signed transaction. */
export async function makeGentx(
  options: GentxOptions,
  { chain, keyring }: { readonly chain: ChainDefinition; readonly keyring: Pick<Keyring, 'sign'> },
): Promise<string> {
  const { operator, moniker, commission = COMMISSION_DEFAULT } = options;
  const rate = (text: string): string => decToWire(parseDec(text));
  const message = MsgCreateValidator.create({
    description: {
      moniker,
      identity: '',
      website: '',
      securityContact: '',
      details: '',
      ...options.description,
    },
    commission: {
      rate: rate(commission.rate),
      maxRate: rate(commission.maxRate),
      maxChangeRate: rate(commission.maxChangeRate),
    },
    minSelfDelegation: options.minSelfDelegation ?? '1',
    // Left empty as the SDK does: it is the operator's own account.
    delegatorAddress: '',
    validatorAddress: chain.addresses.valFrom(operator.address),
    pubkey: publicKeyToAny({ kind: 'ed25519', key: options.consensusKey }),
    value: coinToWire(options.stake),
  });
  const { typeUrl } = MsgCreateValidator;
  const signed = await signTx(
    {
      messages: [{ typeUrl, value: MsgCreateValidator.toBytes(message) }],
      fee: [],
      gasLimit: GAS_LIMIT,
      memo: options.peer,
    },
    [
      {
        publicKey: operator.publicKey,
        accountNumber: 0n,
        sequence: 0n,
        mode: 'direct',
        sign: (bytes) => keyring.sign(operator.name, bytes),
      },
    ],
    { chainId: options.chainId, registry: chain.registry, addresses: chain.addresses },
  );
  return txJson(signed, chain);
}

/** A transaction's bytes as the SDK prints it. */
export function txJson(bytes: Uint8Array, chain: Pick<ChainDefinition, 'json'>): string {
  const { bodyBytes, authInfoBytes, signatures } = TxRaw.decode(bytes);
  const tx = Tx.create({
    body: TxBody.decode(bodyBytes),
    authInfo: AuthInfo.decode(authInfoBytes),
    signatures,
  });
  return printJson(chain.json.toJson(Tx, tx));
}
