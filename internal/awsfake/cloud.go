package awsfake

import (
	"net/http"
	"strings"
)

// Cloud is one address for all services, as AWS_ENDPOINT_URL names it: the service is the one that a request was signed for.
type Cloud struct {
	MGN MGN
}

// ServeHTTP answers for the service.
func (c *Cloud) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	// Credential=KEY/DAY/REGION/SERVICE/aws4_request
	scope := strings.Split(r.Header.Get("Authorization"), "/")
	service := ""
	if len(scope) > 4 {
		service = scope[3]
	}
	switch service {
	case "mgn":
		c.MGN.ServeHTTP(w, r)
	default:
		http.Error(w, "no service "+service+" here", http.StatusNotFound)
	}
}
