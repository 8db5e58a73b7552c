package planner

// What the tests of other packages of this folder use of these.
var (
	Portfolio     = portfolio
	DrawPortfolio = drawPortfolio
	Validate      = validate
)
