package inventory

import "github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"

// problem is why a text is none of the language.
type problem struct {
	start, end      uint32
	summary, detail message
}

// hclProblems are the problems that the HCL parser finds. Its words stay English, behind a word that says whose they are.
func hclProblems(list []syntax.Problem) []problem {
	out := make([]problem, len(list))
	for i, p := range list {
		out[i] = problem{p.Start, p.End, say("%s", p.Summary), message{format: p.Detail}}
	}
	return out
}
