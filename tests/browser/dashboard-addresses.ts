/** An address of each page whose own has a place for anything. */
export const ADDRESSES: Readonly<Record<string, string>> = {
  '/areas/:code': '/areas/E23000028',
  '/programmes/:slug': '/programmes/steps-to-change-hub-surrey',
  '/models/:slug': '/models/drive',
  '/organisations/:slug': '/organisations/hampton-trust',
};
