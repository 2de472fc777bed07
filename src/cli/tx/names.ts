/** What the SDK calls transactions where it is not the message's own name. @see cosmos-sdk v0.53.6 x/…/{autocli.go,client/cli} */
export const TX_NAMES: Readonly<Record<string, string>> = {
  'staking.MsgUndelegate': 'unbond',
  'staking.MsgBeginRedelegate': 'redelegate',
  'staking.MsgCancelUnbondingDelegation': 'cancel-unbond',
  'distribution.MsgWithdrawDelegatorReward': 'withdraw-rewards',
  'distribution.MsgWithdrawValidatorCommission': 'withdraw-validator-commission',
  'distribution.MsgSetWithdrawAddress': 'set-withdraw-addr',
  'distribution.MsgDepositValidatorRewardsPool': 'fund-validator-rewards-pool',
  'gov.MsgVoteWeighted': 'weighted-vote',
  'feegrant.MsgRevokeAllowance': 'revoke',
  'feegrant.MsgPruneAllowances': 'prune',
};

/** Arguments in another order than the definition's fields. */
export const TX_ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  'staking.MsgCancelUnbondingDelegation': ['validator_address', 'amount', 'creation_height'],
  'staking.MsgBeginRedelegate': ['validator_src_address', 'validator_dst_address', 'amount'],
  'gov.MsgVote': ['proposal_id', 'option', 'metadata'],
};
