// Source: cosmos-sdk v0.53.6, x/bank/types/events.go. `amount` is the coins' text: `1stake,2token`.
import { attribute, type Event } from '../../types/event.ts';

export const coinSpent = (spender: string, amount: string): Event => ({
  type: 'coin_spent',
  attributes: [attribute('spender', spender), attribute('amount', amount)],
});

export const coinReceived = (receiver: string, amount: string): Event => ({
  type: 'coin_received',
  attributes: [attribute('receiver', receiver), attribute('amount', amount)],
});

export const coinMint = (minter: string, amount: string): Event => ({
  type: 'coinbase',
  attributes: [attribute('minter', minter), attribute('amount', amount)],
});

export const coinBurn = (burner: string, amount: string): Event => ({
  type: 'burn',
  attributes: [attribute('burner', burner), attribute('amount', amount)],
});

export const transfer = (recipient: string, sender: string, amount: string): Event => ({
  type: 'transfer',
  attributes: [
    attribute('recipient', recipient),
    attribute('sender', sender),
    attribute('amount', amount),
  ],
});

export const messageSender = (sender: string): Event => ({
  type: 'message',
  attributes: [attribute('sender', sender)],
});
