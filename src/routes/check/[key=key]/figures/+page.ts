/** The worksheets compute as you type. */
export const csr = true;
