/** The version that jsforce and node-soap ask for, as the connector does. */
export const version = '62.0'
