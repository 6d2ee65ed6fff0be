import { createHash, randomBytes } from "node:crypto";
import { Provider, type Configuration, type KoaContextWithOIDC } from "oidc-provider";
import { SANDBOX_PEOPLE } from "../people";
import { ACR } from "./assurance";
import type { FaultSwitches } from "./faults";
import { html, trustedHtml } from "../html";
import { page, pagePolicy } from "./page";
import type { IdentitySettings } from "./settings";
import type { SigningKey } from "./signing-key";
import { stoppedPage } from "./stopped-page";
import { type PageTexts, textsFor } from "./texts";

export type ProviderParts = {
  readonly settings: IdentitySettings;
  readonly issuer: string;
  readonly key: SigningKey;
  readonly faults: FaultSwitches;
};

const HOUR = 3600;

/** The OpenID provider: code flow with PKCE for one client, who proves itself by a signed assertion. */
export function identityProvider(parts: ProviderParts): Provider {
  const provider = new Provider(parts.issuer, configuration(parts));
  provider.on("server_error", (_context, error) => {
    process.stderr.write(`identity sandbox: ${error.stack ?? error.message}\n`);
  });
  return provider;
}

/** What no setting changes: code flow, PKCE, ES256, opaque names of people, claims apart from the token. */
const FIXED: Configuration = {
  claims: {
    openid: ["sub", "acr", "amr", "auth_time"],
    profile: ["given_name", "family_name"],
    personal_code: ["personal_code"],
  },
  scopes: ["openid", "profile", "personal_code"],
  responseTypes: ["code"],
  subjectTypes: ["pairwise"],
  pkce: { required: () => true },
  acrValues: Object.values(ACR),
  ttl: {
    AccessToken: 300,
    AuthorizationCode: 60,
    IdToken: 10 * HOUR,
    Interaction: HOUR,
    Session: 8 * HOUR,
    Grant: 8 * HOUR,
  },
  enabledJWA: { idTokenSigningAlgValues: ["ES256"], clientAuthSigningAlgValues: ["ES256"] },
  clientAuthMethods: ["private_key_jwt"],
};

function configuration({ settings, issuer, key, faults }: ProviderParts): Configuration {
  const cookieMark = new URL(issuer).port;
  return {
    ...FIXED,
    clients: [portalClient(settings)],
    jwks: { keys: [{ ...key.privateJwk }] },
    cookies: {
      keys: [randomBytes(32).toString("hex")],
      // The browser shares the cookies of localhost between ports: two demos must not disturb each other.
      names: {
        session: `login_${cookieMark}`,
        interaction: `login_step_${cookieMark}`,
        resume: `login_resume_${cookieMark}`,
      },
    },
    pairwiseIdentifier: (_context, accountId, client) => opaque(`${accountId}@${client.clientId}`),
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => logoutPage(context, form, settings),
        postLogoutSuccessSource: signedOutPage,
      },
      userinfo: { enabled: true },
      revocation: { enabled: false },
    },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, accountId) => account(accountId, faults),
    loadExistingGrant: grantWithoutAsking,
    fetch: fetchFrom(settings),
    renderError: (context) => {
      errorPage(context, settings);
    },
  };
}

function portalClient({
  clientId,
  portalOrigin,
  portalJwks,
}: IdentitySettings): NonNullable<Configuration["clients"]>[number] {
  return {
    client_id: clientId,
    client_name: "E-lieta",
    redirect_uris: [`${portalOrigin}/api/auth/callback/national`],
    post_logout_redirect_uris: ["lv", "en"].map((language) => `${portalOrigin}/${language}/signed-out`),
    backchannel_logout_uri: `${portalOrigin}/api/auth/backchannel`,
    backchannel_logout_session_required: true,
    grant_types: ["authorization_code"],
    response_types: ["code"],
    token_endpoint_auth_method: "private_key_jwt",
    token_endpoint_auth_signing_alg: "ES256",
    id_token_signed_response_alg: "ES256",
    subject_type: "pairwise",
    require_auth_time: true,
    jwks: { keys: portalJwks.keys.map((jwk) => ({ ...jwk })) },
  };
}

/** The provider refuses to call addresses of its own machine, which is where the portal of a demo lives: that one it may. */
const fetchFrom =
  ({ portalOrigin }: IdentitySettings): typeof fetch =>
  (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (new URL(url).origin !== portalOrigin) throw new Error("The login sandbox calls the portal only");
    const { method = "GET", headers = {}, body = null, signal = null } = init ?? {};
    return fetch(url, { method, headers, body, signal, redirect: "manual" });
  };

const opaque = (text: string): string => createHash("sha256").update(text).digest("base64url");

function account(
  handle: string,
  faults: FaultSwitches,
): ReturnType<NonNullable<Configuration["findAccount"]>> {
  const person = SANDBOX_PEOPLE.find((candidate) => candidate.handle === handle);
  if (person === undefined) return undefined;
  return {
    accountId: handle,
    claims: (use) => ({
      sub: handle,
      given_name: person.givenName,
      family_name: person.familyName,
      ...(use === "userinfo" && faults.strikes("missing-personal-code")
        ? {}
        : { personal_code: person.personalCode }),
    }),
  };
}

/** The state's own portal needs no consent: the law says what it may know. */
async function grantWithoutAsking(
  context: KoaContextWithOIDC,
): Promise<InstanceType<Provider["Grant"]> | undefined> {
  const { client, session, provider } = context.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope("openid profile personal_code");
  await grant.save();
  return grant;
}

const textsOf = (context: KoaContextWithOIDC): PageTexts => {
  const asked = context.query["ui_locales"];
  return textsFor(typeof asked === "string" ? asked : context.get("accept-language"));
};

function logoutPage(context: KoaContextWithOIDC, form: string, { portalOrigin }: IdentitySettings): void {
  const texts = textsOf(context);
  const body = html`<p>${texts.signOutLead}</p>
    ${trustedHtml(form)}
    <div class="buttons">
      <button type="submit" form="op.logoutForm" name="logout" value="yes">${texts.signOut}</button>
      <button type="submit" form="op.logoutForm" class="second">${texts.stay}</button>
    </div>`;
  context.set("content-security-policy", pagePolicy(portalOrigin));
  context.type = "html";
  context.body = page({ texts, service: texts.service, title: texts.signOutTitle, body });
}

function signedOutPage(context: KoaContextWithOIDC): void {
  const texts = textsOf(context);
  context.type = "html";
  context.body = page({ texts, service: texts.service, title: texts.signedOut, body: html`` });
}

function errorPage(context: KoaContextWithOIDC, { portalOrigin }: IdentitySettings): void {
  context.set("content-security-policy", pagePolicy(portalOrigin));
  context.type = "html";
  context.body = stoppedPage(textsOf(context), portalOrigin);
}
