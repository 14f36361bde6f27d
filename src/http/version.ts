/** Version of the API (semver), in every answer and in the OpenAPI document. */
export const API_VERSION = '1.0.0';
