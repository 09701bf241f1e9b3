/** With what a client is let in; invented. */
export const credentials = {
  account: '1234567_SB1',
  consumerKey: 'simulated-consumer-key-0123456789abcdef',
  consumerSecret: 'simulated-consumer-secret/+=&0123456789',
  tokenId: 'simulated-token-id-0123456789abcdef',
  tokenSecret: 'simulated-token-secret*!0123456789',
  grantedTokenId: 'simulated-granted-token-id-0123456789abcdef',
  grantedTokenSecret: 'simulated-granted-token-secret*!0123456789',
}
