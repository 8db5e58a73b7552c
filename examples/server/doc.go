// Command server offers the library over HTTP: check, assess, plan and explain. It keeps nothing: a request carries the files of an
// inventory, the answer is the JSON that the command line prints, described by the OpenAPI document at /openapi.json.
//
//	server -listen 127.0.0.1:8080
//	jq -n --rawfile f app.inv.hcl '{files: {"app.inv.hcl": $f}, options: {lang: "fr"}}' |
//	  curl -sS -H 'Content-Type: application/json' --data-binary @- http://127.0.0.1:8080/v1/assess
//
// Rules are compiled once, at the start, and shared by all requests. What a request may cost is bounded everywhere: bytes and time to
// read it, bytes of all bodies held, requests at work, requests that wait, time to answer and to be read. Beyond that it is refused at once,
// with a problem (RFC 9457) that says what to do. At SIGTERM what runs is finished and what is new is refused.
//
// Nothing of a request is logged or stored. The server asks nobody who they are and speaks plain HTTP: put a proxy before it that does
// both. What names systems of infrastructures of vital importance is confidential, and is marked so in the header Cloudfirst-Marking.
package main
