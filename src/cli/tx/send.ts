/** From messages to a transaction: fee and gas, signature, broadcast, and what is printed. */
import { isObject } from '../../client/rpc.ts';
import {
  assembleTx,
  signTx,
  unsignedTx,
  type TxContent,
  type TxSigner,
} from '../../client/tx-builder.ts';
import { parseJson, printJson, type JsonObject } from '../../codec/json.ts';
import type { PackedAny } from '../../codec/registry.ts';
import { BaseAccount } from '../../proto/cosmos/auth/v1beta1/auth.ts';
import {
  QueryAccountInfoRequest,
  QueryAccountInfoResponse,
} from '../../proto/cosmos/auth/v1beta1/query.ts';
import { SimulateRequest, SimulateResponse } from '../../proto/cosmos/tx/v1beta1/service.ts';
import type { KeyEntry } from '../../node/keyring/keyring.ts';
import { objectOf } from '../../node/genesis-document.ts';
import { txJson } from '../../node/gentx.ts';
import { coinsToWire, newCoins, type WireCoin } from '../../types/coin.ts';
import { parseCoinsText, parseDecCoinsText } from '../../types/dec-coin.ts';
import { parseDec } from '../../types/dec.ts';
import { HostError } from '../../types/errors.ts';
import { quoCeil } from '../../types/int.ts';
import { confirm, isSet, textOption, type Context, type Given } from '../common.ts';
import { addressOrNothing, keyNamed } from '../keys/named.ts';
import { waitForTx } from '../query/tx.ts';
import { txResponse } from '../query/tx-response.ts';
import { signModeOf, wholeOption } from './flags.ts';

const SIMULATE = '/cosmos.tx.v1beta1.Service/Simulate';
const ACCOUNT_INFO = '/cosmos.auth.v1beta1.Query/AccountInfo';
/** 10^18: what a Dec of one is. */
const DEC_ONE = 10n ** 18n;
/** Time that --wait waits, seconds. */
const WAIT_SECONDS = 60;

/** Who sends, as an address: all that a transaction without signature needs. */
export async function senderOf(given: Given, context: Context): Promise<string> {
  const from = textOption(given, 'from') ?? context.client['keyring-default-keyname'];
  if (from === '') throw new HostError('say who signs with --from: a key or an address');
  const { addresses } = context.chain;
  const address = addressOrNothing(from, addresses);
  if (address !== undefined) return addresses.accFrom(address);
  return addresses.accFrom((await context.keyring.get(from)).address);
}

/** Signs, sends and prints. With --generate-only the transaction is printed, with --dry-run the gas it would use. */
export async function sendMessages(
  messages: readonly PackedAny[],
  given: Given,
  context: Context,
): Promise<void> {
  const { chain, rpc } = context;
  const isOffline = isSet(given, 'offline');
  const content = contentOf(messages, given);
  if (isSet(given, 'generateOnly')) {
    const gas = textOption(given, 'gas');
    const estimated =
      gas === 'auto' && !isOffline
        ? await estimate(content, await strangerOf(given, context), given, context)
        : content.gasLimit;
    const unsigned = assembleTx(withGas(content, estimated, given), [], []);
    process.stdout.write(`${txJson(unsigned, chain)}\n`);
    return;
  }

  const sender = await senderOf(given, context);
  if (content.feePayer !== undefined && content.feePayer !== sender)
    throw new HostError(
      `${content.feePayer} has to sign too, which one command cannot do; use --fee-granter with an allowance, or --generate-only`,
    );
  const key = await keyNamed(sender, context);
  const signer = await signerOf(key, given, context);
  const isAuto = textOption(given, 'gas') === 'auto' || isSet(given, 'dryRun');
  const gasLimit =
    isAuto && !isOffline ? await estimate(content, signer, given, context) : content.gasLimit;
  if (isAuto) process.stderr.write(`gas estimate: ${gasLimit}\n`);
  if (isSet(given, 'dryRun')) return;
  const full = withGas(content, gasLimit, given);
  if (!isSet(given, 'yes')) {
    process.stderr.write(
      `${printJson(parseJson(txJson(assembleTx(full, [], []), chain)), '  ')}\n`,
    );
    await confirm('confirm transaction before signing and broadcasting');
  }
  const chainId = await chainIdOfTx(given, context);
  const sign = (bytes: Uint8Array): Promise<Uint8Array> => context.keyring.sign(key.name, bytes);
  const signed = await signTx(full, [{ ...signer, sign }], {
    chainId,
    registry: chain.registry,
    addresses: chain.addresses,
  });
  if (isOffline) {
    process.stdout.write(`${txJson(signed, chain)}\n`);
    return;
  }
  await broadcastAndPrint(signed, given, { ...context, rpc });
}

/** Exit status 1 when the transaction was refused. Differs: the SDK's command ends with 0. */
export async function broadcastAndPrint(
  signed: Uint8Array,
  given: Given,
  context: Context,
): Promise<void> {
  const mode = textOption(given, 'broadcastMode') ?? context.client['broadcast-mode'];
  const result = await context.rpc.broadcast(signed, mode === 'async' ? 'async' : 'sync');
  if (result.code === 0 && isSet(given, 'wait')) {
    const response = await txResponse(await waitForTx(result.hash, context, WAIT_SECONDS), context);
    context.print(response);
    if (!isSuccess(response)) process.exitCode = 1;
    return;
  }
  context.print(
    objectOf({
      height: '0',
      txhash: result.hash,
      codespace: result.codespace,
      code: { number: String(result.code) },
      data: '',
      raw_log: result.log,
      logs: [],
      info: '',
      gas_wanted: '0',
      gas_used: '0',
      tx: null,
      timestamp: '',
      events: [],
    }),
  );
  if (result.code !== 0) process.exitCode = 1;
}

function isSuccess(response: JsonObject): boolean {
  const code = response.get('code');
  return isObject(code) && code['number'] === '0';
}

function contentOf(messages: readonly PackedAny[], given: Given): TxContent {
  const gas = textOption(given, 'gas') ?? '0';
  const timeoutHeight = wholeOption(given, 'timeoutHeight');
  const feePayer = textOption(given, 'feePayer');
  const feeGranter = textOption(given, 'feeGranter');
  return {
    messages,
    fee: [],
    gasLimit: gas === 'auto' ? 0n : (wholeOption(given, 'gas') ?? 0n),
    memo: textOption(given, 'note') ?? '',
    ...(timeoutHeight === undefined ? {} : { timeoutHeight }),
    ...(feePayer === undefined ? {} : { feePayer }),
    ...(feeGranter === undefined ? {} : { feeGranter }),
  };
}

const withGas = (content: TxContent, gasLimit: bigint, given: Given): TxContent => ({
  ...content,
  gasLimit,
  fee: feeFor(gasLimit, given),
});

/** `--fees` as they are, or `--gas-prices` times the gas, rounded up. */
function feeFor(gasLimit: bigint, given: Given): readonly WireCoin[] {
  const fees = textOption(given, 'fees');
  const prices = textOption(given, 'gasPrices');
  if (fees !== undefined && prices !== undefined)
    throw new HostError('cannot provide both fees and gas prices');
  if (fees !== undefined) return coinsToWire(newCoins(...parseCoinsText(fees)));
  return parseDecCoinsText(prices ?? '').map(({ denom, amount }) => ({
    denom,
    amount: String(quoCeil(amount * gasLimit, DEC_ONE)),
  }));
}

async function signerOf(key: KeyEntry, given: Given, context: Context): Promise<TxSigner> {
  const { publicKey } = key;
  const mode = signModeOf(given);
  const number = wholeOption(given, 'accountNumber');
  const sequence = wholeOption(given, 'sequence');
  if (isSet(given, 'offline')) {
    if (number === undefined || sequence === undefined)
      throw new HostError(
        '--offline needs --account-number and --sequence: no node is asked for them',
      );
    return { publicKey, accountNumber: number, sequence, mode };
  }
  const account = await accountOf(context.chain.addresses.accFrom(key.address), context);
  return {
    publicKey,
    accountNumber: number ?? account.accountNumber,
    sequence: sequence ?? account.sequence,
    mode,
  };
}

/** A signer whose key is not here: estimates need its sequence alone. */
async function strangerOf(given: Given, context: Context): Promise<TxSigner> {
  const sender = await senderOf(given, context);
  const { sequence, accountNumber } = await accountOf(sender, context);
  // The estimate is for a secp256k1 key, whatever it is.
  const publicKey = { kind: 'secp256k1', key: new Uint8Array(33) } as const;
  return { publicKey, accountNumber, sequence, mode: signModeOf(given) };
}

export async function accountOf(address: string, { rpc }: Context): Promise<BaseAccount> {
  const { value } = await rpc.query(ACCOUNT_INFO, QueryAccountInfoRequest.toBytes({ address }));
  return QueryAccountInfoResponse.decode(value).info ?? BaseAccount.create();
}

async function estimate(
  content: TxContent,
  signer: TxSigner,
  given: Given,
  { rpc }: Context,
): Promise<bigint> {
  const txBytes = unsignedTx(content, [signer]);
  const { value } = await rpc.query(
    SIMULATE,
    SimulateRequest.toBytes(SimulateRequest.create({ txBytes })),
  );
  const used = SimulateResponse.decode(value).gasInfo?.gasUsed ?? 0n;
  const adjustment = parseDec(textOption(given, 'gasAdjustment') ?? '1');
  return quoCeil(used * adjustment, DEC_ONE);
}

export async function chainIdOfTx(given: Given, { client, rpc }: Context): Promise<string> {
  const named = textOption(given, 'chainId') ?? client['chain-id'];
  if (named !== '') return named;
  if (isSet(given, 'offline')) throw new HostError('--offline needs --chain-id');
  const { node_info: node } = await rpc.call('status');
  const network = isObject(node) ? node['network'] : undefined;
  if (typeof network !== 'string')
    throw new HostError('the node does not tell its chain id; give --chain-id');
  return network;
}
