# frozen_string_literal: true

class LoansController < ApplicationController
  PER_PAGE = 200
  TIMEOUT = 504

  def index
    render json: Loan.page(params[:page]).per(PER_PAGE), status: :ok
  end

  def create
    loan = Loan.new(loan_params)
    if loan.save
      render json: loan, status: :created
    else
      render json: loan.errors, status: :unprocessable_entity
    end
  end

  def destroy
    return head 510 unless params[:force]

    Loan.find(params[:id]).destroy
    head :no_content
  end
end
